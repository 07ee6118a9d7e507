package lyhord.library.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lyhord.library.entry.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  private static final References KNOWN =
      new References() {
        @Override
        public Optional<Target> section(String address) {
          return Optional.of(new Target("5 kap. 7 § lagen", "/lag/" + address))
              .filter(it -> address.equals("hsl/5-7"));
        }

        @Override
        public Optional<Target> item(String reference) {
          return Optional.of(new Target("Trappan", "/bibliotek/" + reference))
              .filter(it -> reference.equals("metoder/trappan"));
        }

        @Override
        public Optional<Picture> picture(String key) {
          return Optional.of(new Picture("/fil/1/a.jpg", "/fil/1/400 400w"))
              .filter(it -> key.equals("1"));
        }
      };

  @Test
  void a_section_is_called_what_it_is_called_today() {
    assertThat(html("Se <lag:hsl/5-7>."))
        .isEqualTo("<p>Se <a href=\"/lag/hsl/5-7\">5 kap. 7 § lagen</a>.</p>\n");
    assertThat(html("[Skyldigheten](lag:hsl/5-7)")).contains(">Skyldigheten</a>");
  }

  @Test
  void an_item_is_called_by_its_title() {
    assertThat(html("<bibliotek:metoder/trappan>"))
        .contains("<a href=\"/bibliotek/metoder/trappan\">Trappan</a>");
  }

  @Test
  void what_is_not_there_is_words_and_no_link() {
    assertThat(html("[Borta](bibliotek:metoder/borta)")).isEqualTo("<p>Borta</p>\n");
    assertThat(html("![Alt](fil:finns-inte)")).isEqualTo("<p>Alt</p>\n");
  }

  @Test
  void a_mark_leads_to_its_source_by_number() {
    var sources = List.of(source("hjern"), source("can"));
    assertThat(new Markdown(KNOWN).html("Så är det.[^can]", sources))
        .contains("<a href=\"#kalla-2\" class=\"mark\" aria-label=\"Källa 2\">2</a>");
    assertThat(new Markdown(KNOWN).html("Så är det.[^can][^hjern]", sources))
        .contains(">2</a>", ">1</a>");
  }

  @Test
  void a_picture_comes_in_the_width_that_fits() {
    assertThat(html("![En hand](fil:1)"))
        .contains("src=\"/fil/1/a.jpg\"", "srcset=\"/fil/1/400 400w\"", "alt=\"En hand\"");
  }

  @Test
  void a_heading_can_be_linked_to_and_a_table_is_a_table() {
    assertThat(html("## Så gör du\n\n| a | b |\n|---|---|\n| 1 | 2 |"))
        .contains("<h2 id=\"så-gör-du\">", "<table class=\"table\">", "<td>2</td>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "![x](https://annanstans.example/spion.png)",
        "<a href=\"javascript:x\">x</a>",
        "[^x]: <script>",
        "<javascript:alert(1)>"
      })
  void nothing_in_a_text_runs_or_fetches(String text) {
    assertThat(html(text))
        .doesNotContain(
            "<script", "<img", "javascript:alert\"", "href=\"javascript", "href=\"data");
  }

  @Test
  void words_are_words_only() {
    assertThat(new Markdown(KNOWN).words("## Rubrik\n\nSe **den** [här](https://a.se)."))
        .contains("Rubrik", "den", "här")
        .doesNotContain("*", "#", "a.se");
  }

  private static Source source(String key) {
    return new Source(key, "En källa", true, "");
  }

  private static String html(String text) {
    return new Markdown(KNOWN).html(text, List.of());
  }
}
