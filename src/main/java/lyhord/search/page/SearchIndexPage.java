package lyhord.search.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lyhord.content.Mistake;
import lyhord.search.Progress;
import lyhord.search.index.Index;
import org.jspecify.annotations.Nullable;

/**
 * How the index stands.
 *
 * @param building how far one that is being made has come; null when none is
 * @param inUse what can be found now, and since when
 */
public record SearchIndexPage(@Nullable String building, String inUse, List<String> mistakes) {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d MMMM HH.mm", Locale.of("sv"))
          .withZone(ZoneId.of("Europe/Stockholm"));

  static SearchIndexPage of(Progress progress, Optional<Index> index) {
    var building = progress.building() ? progress.done() + " sidor är inlästa." : null;
    var inUse = index.map(it -> inUse(it, progress)).orElse("Inget sökindex är klart än.");
    return new SearchIndexPage(
        building, inUse, progress.mistakes().stream().map(Mistake::toString).toList());
  }

  private static String inUse(Index index, Progress progress) {
    var since = progress.builtAt();
    return "%d sidor går att hitta. Sökindexet gjordes %s och tog %.1f sekunder."
        .formatted(index.size(), since == null ? "" : written(since), seconds(progress));
  }

  private static String written(Instant since) {
    return WRITTEN.format(since);
  }

  private static double seconds(Progress progress) {
    return progress.took().toMillis() / 1000.0;
  }
}
