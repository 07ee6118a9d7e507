package lyhord.media.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lyhord.media.FileType.Kind;
import lyhord.media.FileUse;
import lyhord.media.Files;
import lyhord.media.StoredFile;
import lyhord.media.desk.FilesPage.Row;
import lyhord.media.upload.SizeLimits;
import lyhord.web.Pager;
import lyhord.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page with all files. */
@Component
class FileLists {
  private final Files files;
  private final Uses uses;
  private final SizeLimits limits;

  FileLists(Files files, Uses uses, SizeLimits limits) {
    this.files = files;
    this.uses = uses;
    this.limits = limits;
  }

  FilesPage page(String words, int wanted, @Nullable String done, Problems problems) {
    var count = files.count(words);
    var pager = Pager.of(wanted, count, Files.PAGE, path(words));
    var shown = files.named(words, pager.page());
    var used = uses.of(shown.stream().map(StoredFile::id).toList());
    return new FilesPage(
        done,
        problems,
        words,
        limits(),
        limits.largest(),
        count,
        shown.stream().map(it -> row(it, used)).toList(),
        pager);
  }

  private static String path(String words) {
    return words.isEmpty()
        ? "/redaktion/filer"
        : "/redaktion/filer?sok=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private String limits() {
    return "JPEG och PNG (högst %s), PDF och Word (%s), MP3 och M4A (%s), MP4 och WebM (%s)."
        .formatted(
            limits.words(Kind.IMAGE),
            limits.words(Kind.DOCUMENT),
            limits.words(Kind.SOUND),
            limits.words(Kind.FILM));
  }

  private static Row row(StoredFile file, Map<UUID, List<FileUse>> used) {
    var uses = used.getOrDefault(file.id(), List.of());
    var published = uses.stream().filter(FileUse::published).count();
    var where =
        uses.isEmpty()
            ? "Används inte"
            : "Används på %d %s, %d publicerade"
                .formatted(uses.size(), uses.size() == 1 ? "ställe" : "ställen", published);
    var about = file.type().swedish() + ", " + file.weight();
    return new Row(file.name(), file.editing(), about, where, lacks(file));
  }

  static @Nullable String lacks(StoredFile file) {
    if (file.lacksAlternative()) {
      return "Alternativtext saknas";
    }
    return file.lacksCaptions() ? "Undertexter saknas" : null;
  }
}
