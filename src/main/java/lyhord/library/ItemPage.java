package lyhord.library;

import java.util.List;
import lyhord.law.LawLink;
import lyhord.library.linked.Card;
import lyhord.media.FileType;
import lyhord.media.StoredFile;
import lyhord.search.Link;
import org.jspecify.annotations.Nullable;

/**
 * Something in the library.
 *
 * @param figure what is printed large: the number of a fact
 * @param similar what search finds alike
 * @param newer editions that take its place
 * @param reference how it is referred to, by people and by machines
 */
public record ItemPage(
    Place place,
    String title,
    String summary,
    String language,
    @Nullable String figure,
    @Nullable Outward outward,
    Body body,
    Shown shown,
    List<Row> newer,
    List<Chapter> chapters,
    List<Footnote> sources,
    List<LawLink> law,
    List<Row> related,
    List<Link> similar,
    Reference reference,
    Signature signature) {

  /**
   * Where it stands.
   *
   * @param editing where an editor changes it
   */
  public record Place(String path, String kind, String shelf, String shelfPath, String editing) {}

  /**
   * What is written.
   *
   * @param recordFirst whether the record says more than the text does
   */
  public record Body(String html, List<Detail> record, boolean recordFirst) {}

  /** The film or sound it is, and the files that go with it. */
  public record Shown(@Nullable StoredFile recording, List<StoredFile> files) {

    public boolean isFilm() {
      return recording != null && recording.type().kind() == FileType.Kind.FILM;
    }
  }

  /** A link away from here, and whose it is. */
  public record Outward(String address, String label) {}

  /** Something short; a warning is what must be seen first. */
  public record Detail(String label, String html, boolean warning) {}

  public record Chapter(String heading, List<Row> rows) {}

  /** A source as it is numbered in the text. */
  public record Footnote(int number, String html, String certainty, String address) {}

  /** As a line to copy, as files for programs that keep references, and in the head of the page. */
  public record Reference(String line, List<Download> downloads, Card card) {}

  public record Download(String label, String path) {}

  /** Who answers for it, and when. */
  public record Signature(
      String updated, String by, String reviewed, @Nullable String review, String publisher) {}
}
