package lyhord.media;

import java.text.Normalizer;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lyhord.media.caption.Captions;
import lyhord.media.caption.Chapters;
import org.jspecify.annotations.Nullable;

/**
 * A file that can be shown.
 *
 * @param alternative what an image shows; empty when it only decorates, null when nobody has said
 * @param captions WebVTT, or empty
 * @param chapters a line for each, or empty
 * @param length of a film or a sound; zero when the file does not tell
 */
public record StoredFile(
    UUID id,
    String sha256,
    FileType type,
    long bytes,
    String name,
    @Nullable String alternative,
    String description,
    String credit,
    String captions,
    String chapters,
    Document document,
    Size size,
    Duration length,
    List<Rendition> renditions,
    OffsetDateTime uploadedAt) {

  /** What is known about a document: zero pages and empty words when nothing is. */
  public record Document(
      int pages, boolean tagged, String language, String title, boolean textCut) {}

  /** Width and height of an image. */
  public record Size(int width, int height) {}

  /** An image in another width, which only this feature knows how to fetch. */
  public record Rendition(int width, int height, String sha256, long bytes) {}

  public String path() {
    return "/fil/" + id + "/" + fileName();
  }

  public String path(Rendition rendition) {
    return "/fil/" + id + "/" + rendition.width() + "/" + fileName();
  }

  /** The value of srcset: every width there is, the whole image last. */
  public String sourceSet() {
    var set = new StringBuilder();
    renditions.forEach(it -> set.append(path(it)).append(' ').append(it.width()).append("w, "));
    return set.append(path()).append(' ').append(size.width()).append('w').toString();
  }

  public String captionsPath() {
    return "/fil/" + id + "/undertexter.vtt";
  }

  /** Where an editor changes it. */
  public String editing() {
    return "/redaktion/filer/" + id;
  }

  /** What is said, in order; empty without captions. */
  public List<Cue> cues() {
    return Captions.read(captions).cues();
  }

  public List<Cue> chapterList() {
    return Chapters.read(chapters).cues();
  }

  /** 12:30 or 1:02:30; empty when nobody knows. */
  public String clock() {
    return length.isZero() ? "" : Cue.clock(length);
  }

  public boolean lacksAlternative() {
    return type.isImage() && alternative == null;
  }

  public boolean lacksCaptions() {
    return type.isHeard() && captions.isEmpty();
  }

  /** 4 kB, 1,2 MB. */
  public String weight() {
    if (bytes < 1_000_000) {
      return Math.ceilDiv(bytes, 1000) + " kB";
    }
    return String.format(Locale.of("sv"), "%.1f MB", bytes / 1e6);
  }

  /** The name as it is in an address and on the disk of whoever saves it. */
  String fileName() {
    var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    var slug = plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
    slug = slug.substring(0, Math.min(80, slug.length())).replaceAll("^-|-$", "");
    return (slug.isEmpty() ? "fil" : slug) + "." + type.ending();
  }
}
