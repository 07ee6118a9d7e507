package lyhord.library.harvest;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What can be asked, and with which arguments. */
enum Verb {
  IDENTIFY("Identify", Set.of(), Set.of()),
  METADATA_FORMATS("ListMetadataFormats", Set.of(), Set.of("identifier")),
  SETS("ListSets", Set.of(), Set.of("resumptionToken")),
  RECORD("GetRecord", Set.of("identifier", "metadataPrefix"), Set.of()),
  IDENTIFIERS("ListIdentifiers", Set.of("metadataPrefix"), Set.of("from", "until", "set")),
  RECORDS("ListRecords", Set.of("metadataPrefix"), Set.of("from", "until", "set"));

  private final String word;
  private final Set<String> needed;
  private final Set<String> allowed;

  Verb(String word, Set<String> needed, Set<String> allowed) {
    this.word = word;
    this.needed = needed;
    this.allowed = allowed;
  }

  String word() {
    return word;
  }

  Set<String> needed() {
    return needed;
  }

  boolean allows(String argument) {
    return needed.contains(argument) || allowed.contains(argument);
  }

  /** Whether the answer may go on in another. */
  boolean isList() {
    return this == IDENTIFIERS || this == RECORDS;
  }

  static Optional<Verb> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
  }
}
