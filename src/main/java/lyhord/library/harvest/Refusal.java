package lyhord.library.harvest;

/** A question that is answered with what is wrong with it, in the protocol's own words. */
final class Refusal extends RuntimeException {

  enum Code {
    badArgument,
    badResumptionToken,
    badVerb,
    cannotDisseminateFormat,
    idDoesNotExist,
    noRecordsMatch
  }

  private final Code code;
  private final String words;

  Refusal(Code code, String words) {
    super(words, null, false, false);
    this.code = code;
    this.words = words;
  }

  String words() {
    return words;
  }

  Code code() {
    return code;
  }
}
