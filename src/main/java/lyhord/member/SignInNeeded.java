package lyhord.member;

/** A stranger asked for something that is for members. */
class SignInNeeded extends RuntimeException {
  SignInNeeded() {
    super("Sign-in needed", null, false, false);
  }
}
