package lyhord.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import lyhord.StartFault;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Where a database answers, as the driver wants to hear it. */
record Address(String url, @Nullable String user, @Nullable String password) {

  private static final Pattern URL =
      Pattern.compile(
          "postgres(?:ql)?://(?:(?<user>[^:@/]*)(?::(?<password>[^@/]*))?@)?"
              + "(?<hosts>[^/?@]+)/(?<name>[^?]+)(?<options>\\?.*)?");

  /** Reads {@code jdbc:postgresql://…} as it is, and {@code postgres://user:password@host/name}. */
  static Address of(String text) {
    if (text.startsWith("jdbc:postgresql:")) {
      return new Address(text, null, null);
    }
    var parts = URL.matcher(text);
    if (!parts.matches()) {
      throw new StartFault(
          "LYHORD_DATABASE_URL går inte att läsa. Skriv"
              + " postgres://användare:lösenord@värd/databas eller jdbc:postgresql://värd/databas.");
    }
    var options = parts.group("options");
    return new Address(
        "jdbc:postgresql://%s/%s%s"
            .formatted(parts.group("hosts"), parts.group("name"), options == null ? "" : options),
        decoded(parts.group("user")),
        decoded(parts.group("password")));
  }

  /** Host and database without any secret, for messages. */
  String name() {
    return url.replaceFirst("^jdbc:postgresql:(//)?", "").replaceFirst("\\?.*$", "");
  }

  /** Connections outside the pool: for the watch, and for the first contact. */
  PGSimpleDataSource direct() {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setConnectTimeout(5);
    source.setLoginTimeout(10);
    if (user != null) {
      source.setUser(user);
    }
    if (password != null) {
      source.setPassword(password);
    }
    return source;
  }

  @Override
  public String toString() {
    return name();
  }

  private static @Nullable String decoded(@Nullable String part) {
    return part == null
        ? null
        : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
