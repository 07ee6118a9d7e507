package lyhord.content;

/** Turns the YAML parser's words into advice for an author. */
final class YamlFault {

  private YamlFault() {}

  static String explain(String problem) {
    if (problem.contains("mapping values are not allowed")) {
      return "Det står ett kolon i texten. Sätt texten inom citattecken, eller skriv den efter |"
          + " på raden under.";
    }
    if (problem.contains("TAB")) {
      return "Raden har en tabb. Använd mellanslag till indrag.";
    }
    if (problem.contains("quoted scalar") || problem.contains("end of stream")) {
      return "Ett citattecken öppnas men stängs aldrig. Sätt ut det avslutande citattecknet.";
    }
    if (problem.contains("expected <block end>") || problem.contains("could not find expected")) {
      return "Indraget stämmer inte. Rader på samma nivå ska börja i samma kolumn, och varje nyckel"
          + " följs av kolon.";
    }
    if (problem.contains("expected ',' or")) {
      return "Listan eller klammern är inte avslutad. Kontrollera kommatecken och slutet ] eller }.";
    }
    return "Raden går inte att läsa som YAML ("
        + problem
        + "). Kontrollera indrag, kolon och"
        + " citattecken.";
  }
}
