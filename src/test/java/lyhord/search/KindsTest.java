package lyhord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lyhord.library.entry.Kind;
import lyhord.search.swedish.WordLists;
import org.junit.jupiter.api.Test;

class KindsTest {

  @Test
  void the_words_that_ask_for_a_type_are_of_types_that_are() {
    var library = Arrays.stream(Kind.values()).map(Kind::slug);
    var all = Stream.concat(library, Stream.of("lag", "kliniker")).collect(Collectors.toSet());
    var lists = WordLists.read(Path.of("content"));
    assertThat(all).containsAll(lists.kinds().keySet());
    assertThat(lists.kinds()).isNotEmpty();
  }
}
