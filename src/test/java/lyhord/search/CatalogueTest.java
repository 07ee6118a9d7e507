package lyhord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.database.bulletin.Bulletin;
import lyhord.search.index.Asked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class CatalogueTest {

  private static final Duration SOON = Duration.ofSeconds(3);

  Catalogue here;

  @BeforeEach
  void wait_for_the_index() {
    Ready.index();
    here = Playhouse.bean(Catalogue.class);
  }

  @AfterEach
  void take_everything_back() {
    Published.withdrawAll();
    Ready.within(SOON, () -> hits(here, "skrobbel") == 0);
  }

  @Test
  void what_is_published_is_found_at_once() {
    Published.publish(Writing.of("a", "Om skrobbel"));
    Ready.within(SOON, () -> hits(here, "skrobbel") == 1);
  }

  @Test
  void what_is_changed_is_found_by_its_new_words_alone() {
    Published.publish(Writing.of("a", "Om skrobbel"));
    Ready.within(SOON, () -> hits(here, "skrobbel") == 1);
    Published.publish(Writing.of("a", "Om knafs"));
    Ready.within(SOON, () -> hits(here, "knafs") == 1 && hits(here, "skrobbel") == 0);
  }

  @Test
  void what_is_withdrawn_is_not_found_nor_its_parts() {
    Published.publish(Writing.of("a", "Om knafs").part("Sida 1", "skrobbel"));
    Ready.within(SOON, () -> hits(here, "skrobbel") == 1);
    Published.withdraw("a");
    Ready.within(SOON, () -> hits(here, "skrobbel") == 0);
  }

  @Test
  void what_is_never_committed_is_never_announced() {
    var changes = Playhouse.bean(Changes.class);
    var size = Ready.index().size();
    Playhouse.bean(TransactionTemplate.class)
        .executeWithoutResult(
            transaction -> {
              changes.announceAll("law");
              transaction.setRollbackOnly();
            });
    assertThat(Ready.index().size()).isEqualTo(size);
  }

  @Test
  void another_node_hears_it_too() {
    var there = neighbour();
    try {
      Published.publish(Writing.of("a", "Om skrobbel"));
      Ready.within(SOON, () -> hits(there, "skrobbel") == 1 && hits(here, "skrobbel") == 1);
    } finally {
      there.destroy();
    }
  }

  @Test
  void search_answers_while_the_index_is_made_anew_and_nothing_is_lost() {
    Published.publish(Writing.of("a", "Om skrobbel"));
    Ready.within(SOON, () -> hits(here, "skrobbel") == 1);
    var before = here.index().orElseThrow();
    here.rebuild();
    var asked = new AtomicInteger();
    Ready.within(
        Duration.ofSeconds(30),
        () -> {
          assertThat(hits(here, "skrobbel")).isEqualTo(1);
          return asked.incrementAndGet() > 3 && !before.equals(here.index().orElseThrow());
        });
    assertThat(hits(here, "skrobbel")).isEqualTo(1);
  }

  @Test
  void what_is_published_while_the_index_is_made_is_in_the_new_one() {
    var before = here.index().orElseThrow();
    here.rebuild();
    Published.publish(Writing.of("b", "Mer skrobbel"));
    Ready.within(Duration.ofSeconds(30), () -> !before.equals(here.index().orElseThrow()));
    Ready.within(SOON, () -> hits(here, "skrobbel") == 1);
  }

  /** A second index on the same database, in a folder of its own. */
  private static Catalogue neighbour() {
    var there =
        new Catalogue(
            Playhouse.bean(Binding.class),
            Playhouse.bean(Shelves.class),
            Playhouse.bean(Bulletin.class),
            Playhouse.bean(Clock.class));
    there.open();
    Ready.within(Duration.ofSeconds(30), () -> there.index().isPresent());
    return there;
  }

  private static int hits(Catalogue catalogue, String word) {
    return catalogue.index().orElseThrow().find(Asked.of("\"" + word + "\"", 1)).total();
  }
}
