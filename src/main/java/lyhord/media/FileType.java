package lyhord.media;

/** What may be uploaded. Short on purpose: everything here is something browsers show. */
public enum FileType {
  JPEG(Kind.IMAGE, "image/jpeg", "jpg", "JPEG-bild"),
  PNG(Kind.IMAGE, "image/png", "png", "PNG-bild"),
  PDF(Kind.DOCUMENT, "application/pdf", "pdf", "PDF"),
  DOCX(
      Kind.DOCUMENT,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx",
      "Word"),
  MP3(Kind.SOUND, "audio/mpeg", "mp3", "MP3-ljud"),
  M4A(Kind.SOUND, "audio/mp4", "m4a", "M4A-ljud"),
  MP4(Kind.FILM, "video/mp4", "mp4", "MP4-film"),
  WEBM(Kind.FILM, "video/webm", "webm", "WebM-film");

  /** What one does with it. */
  public enum Kind {
    IMAGE,
    DOCUMENT,
    SOUND,
    FILM
  }

  private final Kind kind;
  private final String mime;
  private final String ending;
  private final String swedish;

  FileType(Kind kind, String mime, String ending, String swedish) {
    this.kind = kind;
    this.mime = mime;
    this.ending = ending;
    this.swedish = swedish;
  }

  public Kind kind() {
    return kind;
  }

  public String mime() {
    return mime;
  }

  public String ending() {
    return ending;
  }

  public String swedish() {
    return swedish;
  }

  public boolean isImage() {
    return kind == Kind.IMAGE;
  }

  /** Whether it has cues: film and sound. */
  public boolean isHeard() {
    return kind == Kind.SOUND || kind == Kind.FILM;
  }

  /** A browser shows it; a Word document is taken home. */
  public boolean isShownInPlace() {
    return this != DOCX;
  }
}
