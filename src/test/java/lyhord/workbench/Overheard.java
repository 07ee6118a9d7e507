package lyhord.workbench;

import java.util.List;
import lyhord.Cast;
import lyhord.Guest;
import lyhord.Page;
import lyhord.Playhouse;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who says what no client understands, and what the workbench knows of it. */
public final class Overheard {

  private final Guest guest;
  private final String path;
  private int said;

  private Overheard(Guest guest, String... agreed) {
    this.guest = guest;
    this.path = guest.post("/ova/socialkontoret/maria/besok", agreed).to();
  }

  public static Overheard byStranger() {
    return new Overheard(Cast.stranger());
  }

  public static Overheard byStrangerWhoAgreed() {
    return new Overheard(Cast.stranger(), "larande", "true");
  }

  static Overheard by(Guest guest) {
    return new Overheard(guest);
  }

  public Overheard says(String words) {
    send("/repliker", "text", words);
    said++;
    return this;
  }

  Overheard disowns() {
    send("/missforstand", "replik", String.valueOf(said));
    return this;
  }

  Page send(String where, String... fields) {
    var all = new java.util.ArrayList<>(List.of(fields));
    all.addAll(List.of("nr", String.valueOf(said)));
    return guest.post(path + where, all.toArray(String[]::new));
  }

  String client(String css) {
    return guest.open(path).html().select(css).text();
  }

  /** What has been kept of some words. */
  static List<MisheardTurn> kept(String words) {
    return Playhouse.bean(MisheardTurns.class).waiting().stream()
        .filter(it -> it.text().contains(words))
        .toList();
  }

  static int traces() {
    return Playhouse.bean(JdbcClient.class)
        .sql("select count(*) from workbench.trace")
        .query(Integer.class)
        .single();
  }
}
