package lyhord.library.desk;

import static lyhord.Cast.DAG;
import static lyhord.Cast.GUN;
import static lyhord.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import lyhord.Cast;
import lyhord.Page;

/** An article that Dag writes in a test. */
public record Manuscript(String path) {

  public static final String TEXT =
      "## Att fråga\n\nFråga alltid om det finns barn i familjen.[^nka]\n\nBarn har rätt att veta.";

  /** Nothing but a title. */
  public static Manuscript begin(String title) {
    return begin("artiklar", title);
  }

  public static Manuscript begin(String kind, String title) {
    var page = as(DAG).open("/redaktion/bibliotek/ny").fill("sort", kind).fill("titel", title);
    var path = page.press("Börja skriva").path();
    assertThat(path).startsWith("/redaktion/bibliotek/");
    return new Manuscript(path);
  }

  /** All that is needed to publish it. */
  public static Manuscript whole(String title) {
    return begin(title).save(TEXT);
  }

  /** Whole, approved and published. */
  public static Manuscript published(String title) {
    return whole(title).approve().publish();
  }

  /** Published, changed since, with a remark, and waiting for a review that Dag may answer. */
  public static Manuscript changed(String title) {
    var article = published(title);
    filled(article.form(GUN), TEXT + "\n\nLäs [här](https://anhoriga.se/).")
        .press("Spara utkastet");
    article.release(GUN).fill("ord", "Jag har lagt till en länk.").press("Be om granskning");
    return article;
  }

  public Page form() {
    return form(DAG);
  }

  public Page form(Cast editor) {
    return as(editor).open(path);
  }

  public Page release(Cast editor) {
    return as(editor).open(path + "/publicering");
  }

  public static Page filled(Page form, String text) {
    return form.fill("ingress", "Varför vuxna behöver fråga om barnen.")
        .fill("text", text)
        .fill("kallor-1-nyckel", "nka")
        .fill("kallor-1-kalla", "Nka 2020")
        .fill("kallor-1-adress", "https://anhoriga.se/")
        .fill("sprak", "sv")
        .fill("granskad", "2026-11-01")
        .fill("granskas-senast", "2027-11-01");
  }

  public Manuscript save(String text) {
    var saved = filled(form(), text).press("Spara utkastet");
    assertThat(saved.text()).contains("Utkastet är sparat.");
    return this;
  }

  public Manuscript approve() {
    release(DAG).press("Be om granskning");
    var answered = release(GUN).fill("svar", "godkann").press("Godkänn versionen");
    assertThat(answered.text()).contains("Du har godkänt versionen.");
    return this;
  }

  public Manuscript publish() {
    var published = release(DAG).press("Publicera nu");
    assertThat(published.text()).contains("Sidan är publicerad.");
    return this;
  }

  /** Where everyone reads it. */
  public String address() {
    var slug = form().value("slugg");
    return "/bibliotek/artiklar/" + slug;
  }
}
