package lyhord.clinic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import lyhord.search.Changes;
import lyhord.web.PublicPages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sees when an author has changed a case, and has the clinics read it again. */
@Component
class ContentWatch {
  private final Path folder;
  private final Clinics clinics;
  private final PublicPages pages;
  private final Changes changes;
  private String seen;

  ContentWatch(
      @Value("${lyhord.content}") Path content,
      Clinics clinics,
      PublicPages pages,
      Changes changes) {
    this.folder = content.resolve("clinics");
    this.clinics = clinics;
    this.pages = pages;
    this.changes = changes;
    this.seen = look();
  }

  @Scheduled(fixedDelay = 5000, initialDelay = 5000)
  synchronized void update() {
    var now = look();
    if (!now.equals(seen)) {
      seen = now;
      clinics.reload();
      pages.forget();
      changes.announceAll("clinic");
    }
  }

  @EventListener
  void forget(ModelChanged event) {
    pages.forget();
  }

  private String look() {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .map(file -> file + " " + file.toFile().lastModified() + " " + file.toFile().length())
          .sorted()
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
