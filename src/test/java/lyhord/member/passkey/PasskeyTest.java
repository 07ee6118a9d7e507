package lyhord.member.passkey;

import static lyhord.Cast.newcomer;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import lyhord.Cast;
import lyhord.Chromium;
import lyhord.PageTest;
import org.junit.jupiter.api.Test;

/** In a real browser, with a key that the browser itself plays. */
@PageTest
class PasskeyTest {

  private static Page withKey(BrowserContext context) {
    var page = context.newPage();
    var browser = context.newCDPSession(page);
    browser.send("WebAuthn.enable");
    var key = new JsonObject();
    key.addProperty("protocol", "ctap2");
    key.addProperty("transport", "internal");
    key.addProperty("hasResidentKey", true);
    key.addProperty("hasUserVerification", true);
    key.addProperty("isUserVerified", true);
    var options = new JsonObject();
    options.add("options", key);
    browser.send("WebAuthn.addVirtualAuthenticator", options);
    return page;
  }

  private static void register(Page page, String name) {
    page.navigate("/konto");
    page.getByLabel("Vad ska den nya heta?").fill(name);
    page.getByText("Lägg till en passnyckel").click();
    page.waitForURL("**/konto?klart=passnyckel");
  }

  @Test
  void a_member_adds_a_key_and_signs_in_with_it_alone() {
    try (var context = Chromium.as(newcomer("nyckel@exempel.se"), new NewContextOptions())) {
      var page = withKey(context);
      register(page, "min telefon");
      assertThat(page.textContent("main")).contains("min telefon");
      page.getByText("Logga ut", new Page.GetByTextOptions().setExact(true)).click();
      page.navigate("/logga-in?till=/konto/utdrag");
      page.getByText("Logga in med passnyckel").click();
      page.waitForSelector("h1:has-text('Ditt utdrag')");
      assertThat(page.textContent("main")).contains("nyckel@exempel.se");
    }
  }

  @Test
  void a_key_that_was_taken_away_opens_nothing() {
    try (var context = Chromium.as(newcomer("tappad@exempel.se"), new NewContextOptions())) {
      var page = withKey(context);
      register(page, "tappad");
      page.getByText("Ta bort tappad").click();
      page.waitForURL("**/konto?klart=passnyckel-borta");
      context.clearCookies();
      page.navigate("/logga-in");
      page.getByText("Logga in med passnyckel").click();
      page.waitForSelector("text=Passnyckeln gick inte att använda här");
    }
  }

  @Test
  void a_browser_without_a_key_is_told_and_nothing_changes() {
    try (var context = Chromium.context(new NewContextOptions())) {
      var page = context.newPage();
      page.navigate("/logga-in");
      page.evaluate(
          "() => { navigator.credentials.get = () =>"
              + " Promise.reject(new DOMException('', 'NotAllowedError')); }");
      page.getByText("Logga in med passnyckel").click();
      page.waitForSelector("text=Det avbröts. Inget har ändrats.");
      assertThat(page.url()).endsWith("/logga-in");
    }
  }

  @Test
  void an_answer_to_someone_elses_question_is_refused() {
    var guest = Cast.stranger();
    var question = guest.post("/logga-in/passnyckel/fraga").body();
    var id = question.replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    var answer = guest.post("/logga-in/passnyckel", "fraga", id, "svar", "{\"id\":\"x\"}");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.header("Set-Cookie")).isEmpty();
  }
}
