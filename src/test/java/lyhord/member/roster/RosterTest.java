package lyhord.member.roster;

import static lyhord.Cast.BO;
import static lyhord.Cast.EVA;
import static lyhord.Cast.as;
import static lyhord.Cast.newcomer;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import lyhord.Page;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.Statements;
import lyhord.member.Members;
import lyhord.member.Organisations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class RosterTest {

  private static Page search(String words) {
    return as(EVA).open("/medlemmar?sok=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Åsa",
        "åsa öb",
        "ÖBERG",
        "a\u030asa",
        "asa.oberg",
        "oberg@omsorgen",
        "omsorgen.example",
        "aspen",
        "vårdcentralen asp"
      })
  void a_member_is_found_by_name_address_or_workplace(String words) {
    var organisations = Playhouse.bean(Organisations.class);
    var unit = organisations.create("unit", "Vårdcentralen Aspen", null);
    var asa = Playhouse.bean(Members.class).create("asa.oberg@omsorgen.example", "Åsa Öberg");
    organisations.join(asa, unit.id());
    var page = search(words);
    assertThat(page.html().select(".listed").eachText())
        .containsExactly("Åsa Öberg asa.oberg@omsorgen.example Vårdcentralen Aspen");
    assertThat(page.text()).contains("1 träff på ”");
    assertThat(page.follow("Åsa Öberg").heading()).isEqualTo("Åsa Öberg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"finns-inte", "åsa finns", "' & | ! <-> :* x"})
  void a_search_that_finds_nobody_is_told_what_to_do(String words) {
    var page = search(words);
    assertThat(page.text()).contains("Ingen medlem passar.");
    assertThat(page.value("sok")).isEqualTo(words);
    assertThat(page.follow("visa alla").html().select(".listed")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "@.,-"})
  void a_search_for_nothing_shows_everyone(String words) {
    newcomer("alla@exempel.se");
    assertThat(search(words).text()).contains("personer har konto.");
  }

  @Test
  void a_long_list_has_pages_that_keep_the_search() {
    var members = Playhouse.bean(Members.class);
    for (var number = 10; number < 62; number++) {
      members.create("rad%d@langlista.example".formatted(number), "Rad %d".formatted(number));
    }
    var first = search("langlista");
    assertThat(first.html().select(".listed")).hasSize(50);
    var second = first.follow("Nästa");
    assertThat(second.html().select(".listed h2").eachText()).containsExactly("Rad 60", "Rad 61");
  }

  @Test
  void administrators_find_the_list_on_their_account_and_others_do_not() {
    assertThat(as(EVA).open("/konto").follow("Medlemmar och deras roller").heading())
        .isEqualTo("Medlemmar");
    assertThat(as(BO).open("/konto").text()).doesNotContain("Medlemmar och deras roller");
    assertThat(as(BO).status("/medlemmar/" + EVA.member().id())).isEqualTo(404);
  }

  @Test
  void the_list_and_a_member_ask_the_database_few_things() {
    var path = "/medlemmar/" + EVA.member().id();
    search("eva");
    assertThat(Statements.of("/medlemmar")).isLessThanOrEqualTo(15);
    as(EVA).open(path);
    assertThat(Statements.of(path)).isLessThanOrEqualTo(15);
  }

  @Test
  void no_search_reads_every_member() {
    assertThat(plan("select id from member.member order by name, id limit 50"))
        .contains("member_by_name");
    assertThat(plan("select id from member.member where words @@ to_tsquery('simple', 'asa:*')"))
        .contains("member_by_words");
    assertThat(
            plan("select id from member.organisation where words @@ to_tsquery('simple', 'a:*')"))
        .contains("organisation_by_words");
  }

  /** As if the table were large. */
  private static String plan(String query) {
    var db = Playhouse.bean(JdbcClient.class);
    var told =
        Playhouse.bean(TransactionTemplate.class)
            .execute(
                transaction -> {
                  db.sql("set local enable_seqscan = off").update();
                  return db.sql("explain " + query).query(String.class).list();
                });
    return String.valueOf(told);
  }
}
