package lyhord.understanding;

import java.util.Arrays;
import java.util.Optional;

/** What an utterance does to the one who hears it. The tags are Lyhörd's own (facts, 5.5). */
public enum Manner {
  SAFE("tryggar", "Tryggar", true),
  NORMALISE("normaliserar", "Normaliserar", true),
  PERMIT("ber-om-lov", "Ber om lov", true),
  OPEN("öppnar", "Öppnar", true),
  REFLECT("speglar", "Speglar", true),
  CHILDVIEW("barnets-blick", "Barnets blick", true),
  CONCRETE("konkret", "Konkret", true),
  STRENGTH("ser-styrkor", "Ser styrkor", true),
  SAFETY("säkerhet", "Frågar om säkerhet", true),
  INFORM("informerar", "Informerar begripligt", true),
  OFFER("erbjuder", "Erbjuder stöd", true),
  PLAN("knyter-ihop", "Knyter ihop", true),
  EVADE("viker-undan", "Viker undan", false),
  RUSH("rusar", "Rusar", false),
  CLOSE("stänger", "Stänger", false),
  LEAD("leder", "Leder", false),
  BLAME("skuldbelägger", "Skuldbelägger", false),
  PRESS("pressar", "Pressar", false),
  ALARM("skrämmer", "Skrämmer", false),
  MINIMISE("bagatelliserar", "Bagatelliserar", false),
  PROMISE("lovar-för-mycket", "Lovar för mycket", false),
  JARGON("fackspråk", "Fackspråk", false),
  PARTNER("fel-rum", "Fel rum", false);

  private final String swedish;
  private final String label;
  private final boolean helpful;

  Manner(String swedish, String label, boolean helpful) {
    this.swedish = swedish;
    this.label = label;
    this.helpful = helpful;
  }

  /** The id that authors write. */
  public String swedish() {
    return swedish;
  }

  /** What a learner reads. */
  public String label() {
    return label;
  }

  public boolean helpful() {
    return helpful;
  }

  public static Optional<Manner> ofSwedish(String swedish) {
    return Arrays.stream(values()).filter(manner -> manner.swedish.equals(swedish)).findFirst();
  }
}
