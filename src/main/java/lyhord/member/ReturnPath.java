package lyhord.member;

/** Where to go after signing in: always a path of our own, whatever the address said. */
public record ReturnPath(String path) {

  private static final int LONGEST = 500;
  private static final String HOME = "/";

  public static ReturnPath of(String wanted) {
    return new ReturnPath(isOurs(wanted) ? wanted : HOME);
  }

  public boolean isHome() {
    return path.equals(HOME);
  }

  /** A browser reads "//x" and "/\x" as another site, and drops tabs and line breaks first. */
  private static boolean isOurs(String wanted) {
    return wanted.startsWith("/")
        && !wanted.startsWith("//")
        && wanted.length() <= LONGEST
        && wanted.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
  }
}
