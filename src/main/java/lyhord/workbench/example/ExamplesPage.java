package lyhord.workbench.example;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lyhord.web.Pager;
import lyhord.workbench.TopicNames;
import org.jspecify.annotations.Nullable;

/** The examples that have been added here. */
public record ExamplesPage(@Nullable String done, List<Row> rows, Pager pager) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("sv"))
          .withZone(ZoneId.of("Europe/Stockholm"));

  /** An example, and the address that takes it back. */
  public record Row(String text, String to, String topic, String added, String path) {}

  static ExamplesPage of(
      @Nullable String done, List<Example> examples, TopicNames names, Pager pager) {
    return new ExamplesPage(done, examples.stream().map(it -> row(it, names)).toList(), pager);
  }

  private static Row row(Example example, TopicNames names) {
    var author = Objects.requireNonNullElse(example.author(), "en tidigare medlem");
    return new Row(
        example.text(),
        example.addressee().swedish(),
        names.label(example.topic()),
        author + ", " + DAY.format(example.at()),
        "/verkstad/exempel/" + example.id() + "/ta-bort");
  }
}
