package lyhord.library.harvest;

import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.library.Shelved;
import lyhord.library.Xml;
import lyhord.library.entry.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class HarvestTest {

  @AfterEach
  void as_it_was() {
    Shelved.clear();
  }

  private static final String LIST = "verb=ListRecords&metadataPrefix=oai_dc";

  private static Xml ask(String query) {
    return Xml.of(stranger().open("/oai?" + query).body());
  }

  private static String id(Shelved item) {
    return "oai:localhost:" + item.id();
  }

  private static Xml record(Shelved item) {
    return ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + id(item));
  }

  /** Every part of a list, with what happens between the first and the second. */
  private static List<String> harvest(String first, Runnable between) {
    var told = new ArrayList<String>();
    var part = ask(first);
    for (var parts = 0; parts < 50; parts++) {
      told.addAll(part.all("//o:header/o:identifier"));
      assertThat(part.count("//o:header")).isLessThanOrEqualTo(100);
      if (part.one("//o:resumptionToken").isEmpty()) {
        return told;
      }
      if (parts == 0) {
        between.run();
      }
      part = ask("verb=ListIdentifiers&resumptionToken=" + part.one("//o:resumptionToken"));
    }
    throw new AssertionError("The list never ends");
  }

  private static List<Shelved> shelved(int many) {
    return Playhouse.bean(TransactionTemplate.class)
        .execute(
            transaction ->
                IntStream.range(0, many).mapToObj(i -> Shelved.of(Kind.CONSULTATION)).toList());
  }

  @Test
  void it_tells_who_it_is() {
    var answer = ask("verb=Identify");
    assertThat(answer.one("//o:baseURL")).isEqualTo(Playhouse.address() + "/oai");
    assertThat(answer.one("//o:deletedRecord")).isEqualTo("persistent");
    assertThat(answer.one("//o:granularity")).isEqualTo("YYYY-MM-DDThh:mm:ssZ");
    assertThat(answer.one("//o:protocolVersion")).isEqualTo("2.0");
    assertThat(answer.one("//o:adminEmail")).contains("@");
    assertThat(answer.one("/o:OAI-PMH/o:request/@verb")).isEqualTo("Identify");
    assertThat(answer.one("//o:earliestDatestamp")).matches("[\\d-]+T[\\d:]+Z");
  }

  @Test
  void a_record_is_told_in_dublin_core() {
    var item = report();
    var record = record(item);
    assertThat(record.one("//oai_dc:dc/dc:title")).isEqualTo("Barn som anhöriga");
    assertThat(record.one("//dc:creator")).isEqualTo("Hjern, Anders");
    assertThat(record.one("//dc:date")).isEqualTo("2013");
    assertThat(record.all("//dc:identifier"))
        .containsExactly(Playhouse.address() + item.path(), "urn:isbn:978-91-87731-00-6");
    assertThat(record.one("//o:header/o:setSpec")).isEqualTo("sort.publikationer");
  }

  private static Shelved report() {
    var ours = new String[] {"titel", "Barn som anhöriga", "sort", "rapport", "ar", "2013"};
    var theirs =
        new String[] {
          "utgivare", "Nka", "forfattare", "Hjern, Anders", "isbn", "978-91-87731-00-6"
        };
    return Shelved.of(
        Kind.PUBLICATION, Stream.concat(Stream.of(ours), Stream.of(theirs)).toArray(String[]::new));
  }

  @Test
  void what_is_withdrawn_stays_as_a_mark_in_its_sets_for_ever() {
    var item = Shelved.of(Kind.METHOD, "tema", "vald");
    item.withdraw();
    var record = record(item);
    assertThat(record.one("//o:header/@status")).isEqualTo("deleted");
    assertThat(record.count("//o:metadata")).isZero();
    assertThat(record.all("//o:setSpec")).containsExactly("sort.metoder", "tema.vald");
    for (var set : List.of("sort.metoder", "tema.vald")) {
      assertThat(harvest("verb=ListIdentifiers&metadataPrefix=oai_dc&set=" + set, () -> {}))
          .contains(id(item));
    }
    item.publish(item.entry());
    assertThat(record(item).count("//o:header/@status")).isZero();
  }

  @Test
  void nothing_is_lost_or_doubled_when_something_is_withdrawn_on_the_way() {
    var items = shelved(250);
    var first = "verb=ListIdentifiers&metadataPrefix=oai_dc&set=sort.remissvar";
    var told = harvest(first, items.get(120)::withdraw);
    assertThat(told).containsAll(items.stream().map(HarvestTest::id).toList());
    assertThat(new HashSet<>(told)).hasSameSizeAs(told);
    assertThat(told.getLast()).isEqualTo(id(items.get(120)));
  }

  @Test
  void a_token_is_good_for_ever_and_gives_the_same_again() {
    shelved(101);
    var token = ask(LIST + "&set=sort.remissvar").one("//o:resumptionToken");
    var next = "verb=ListRecords&resumptionToken=" + token;
    Playhouse.bean(lyhord.Statements.PassingTime.class).pass(java.time.Duration.ofDays(4000));
    var once = ask(next);
    assertThat(once.count("//o:record")).isPositive();
    assertThat(ask(next).all("//o:identifier")).isEqualTo(once.all("//o:identifier"));
    assertThat(once.one("//o:resumptionToken/@cursor")).isEqualTo("100");
  }

  @Test
  void only_what_changed_between_two_times_is_told() {
    var item = Shelved.of(Kind.LINK);
    var at = record(item).one("//o:datestamp");
    var between = "verb=ListIdentifiers&metadataPrefix=oai_dc&from=%s&until=%s";
    assertThat(harvest(between.formatted(at, at), () -> {})).contains(id(item));
    var day = at.substring(0, 10);
    assertThat(harvest(between.formatted(day, day), () -> {})).contains(id(item));
    assertThat(ask(LIST + "&from=2090-01-01").one("//o:error/@code")).isEqualTo("noRecordsMatch");
    assertThat(ask(LIST + "&until=2001-01-01").one("//o:error/@code")).isEqualTo("noRecordsMatch");
  }

  @ParameterizedTest
  @CsvSource({
    "'', badVerb",
    "verb=Hej, badVerb",
    "verb=Identify&verb=Identify, badVerb",
    "verb=Identify&set=x, badArgument",
    "verb=ListRecords, badArgument",
    "verb=GetRecord&metadataPrefix=oai_dc, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=i+dag, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-03&until=2026-02-02, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-03&until=2026-02-04T00:00:00Z, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&set=%C3%A5%3C, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&set=sort.hattar, noRecordsMatch",
    "verb=ListRecords&metadataPrefix=mods, cannotDisseminateFormat",
    "verb=GetRecord&metadataPrefix=mods&identifier=x, cannotDisseminateFormat",
    "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:x, idDoesNotExist",
    "verb=ListMetadataFormats&identifier=%00%01, idDoesNotExist",
    "verb=ListSets&resumptionToken=x, badResumptionToken",
    "verb=ListRecords&resumptionToken=hej, badResumptionToken",
    "verb=ListRecords&resumptionToken=MSAgMCAwIHg, badResumptionToken",
    "verb=ListIdentifiers&resumptionToken=%3C%25, badResumptionToken"
  })
  void a_wrong_question_is_told_what_is_wrong(String query, String code) {
    var answer = ask(query);
    assertThat(answer.one("//o:error/@code")).isEqualTo(code);
    assertThat(answer.one("/o:OAI-PMH/o:request")).isEqualTo(Playhouse.address() + "/oai");
  }

  @Test
  void a_token_that_has_been_changed_is_not_ours() {
    shelved(101);
    var token = ask(LIST + "&set=sort.remissvar").one("//o:resumptionToken");
    var changed = (token.charAt(9) == 'A' ? 'B' : 'A') + token.substring(1);
    assertThat(ask("verb=ListRecords&resumptionToken=" + changed).one("//o:error/@code"))
        .isEqualTo("badResumptionToken");
    assertThat(ask("verb=ListRecords&resumptionToken=" + token + "A").one("//o:error/@code"))
        .isEqualTo("badResumptionToken");
  }

  @Test
  void kinds_and_themes_are_sets_and_dublin_core_is_the_format() {
    var theme = Shelved.of(Kind.THEME, "titel", "Sorg");
    var sets = ask("verb=ListSets");
    assertThat(sets.all("//o:setSpec")).contains("sort.metoder", "tema." + theme.slug());
    assertThat(sets.all("//o:setName")).contains("Metoder och verktyg", "Sorg");
    assertThat(ask("verb=ListMetadataFormats").one("//o:metadataPrefix")).isEqualTo("oai_dc");
  }

  @Test
  void a_harvester_may_ask_by_post_and_a_page_elsewhere_may_not() {
    var answer = stranger().post("/oai", "verb", "Identify");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("text/xml;charset=UTF-8");
    assertThat(Xml.of(answer.body()).count("//o:Identify")).isEqualTo(1);
    var elsewhere = stranger().with("Origin", "https://annan.example");
    assertThat(elsewhere.post("/oai", "verb", "Identify").status()).isEqualTo(403);
  }

  @Test
  void a_hostile_title_is_a_title() {
    var item = Shelved.of(Kind.ARTICLE, "titel", Shelved.HOSTILE + "\u0001");
    assertThat(record(item).one("//dc:title")).isEqualTo(Shelved.HOSTILE.replace('\n', ' '));
  }
}
