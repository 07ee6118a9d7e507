package lyhord.library.harvest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lyhord.library.Stock;
import lyhord.library.entry.Kind;
import org.springframework.stereotype.Component;

/** The parts that can be fetched alone: each kind and each theme. */
@Component
class Sets {

  private static final String KIND = "sort.";
  private static final String THEME = "tema.";

  /** What a harvester calls it, and what people do. */
  record Part(String spec, String name) {}

  private final Stock stock;

  Sets(Stock stock) {
    this.stock = stock;
  }

  List<Part> all() {
    var kinds = Arrays.stream(Kind.values()).map(it -> new Part(KIND + it.slug(), it.many()));
    var themes = stock.themes().stream().map(it -> new Part(THEME + it.slug(), it.title()));
    return Stream.concat(kinds, themes).toList();
  }

  static List<String> of(Holding holding) {
    var themes = holding.themes().stream().map(it -> THEME + it);
    return Stream.concat(Stream.of(KIND + holding.kind().slug()), themes).toList();
  }

  static boolean isWellFormed(String spec) {
    return spec.matches("[a-z0-9.-]{1,200}");
  }

  static Optional<Kind> kind(String spec) {
    return Optional.of(spec)
        .filter(it -> it.startsWith(KIND))
        .flatMap(it -> Kind.withSlug(it.substring(KIND.length())));
  }

  static Optional<String> theme(String spec) {
    return Optional.of(spec)
        .filter(it -> it.startsWith(THEME))
        .map(it -> it.substring(THEME.length()));
  }
}
