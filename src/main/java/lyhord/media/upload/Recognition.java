package lyhord.media.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import lyhord.media.FileType;
import org.apache.tika.Tika;

/** What a file is, told by its first bytes. Its name is believed only between sorts of one kind. */
final class Recognition {
  static final int BYTES = 64 * 1024;

  private static final Tika TIKA = new Tika();
  private static final Pattern MP4_BRAND =
      Pattern.compile("^.{4}ftyp(iso|avc1|mp4|dash)", Pattern.DOTALL);
  private static final String MATROSKA = "application/x-matroska";
  private static final String SHORT =
      "Det här går att ladda upp: JPEG, PNG, PDF, Word (.docx), MP3, M4A, MP4 och WebM.";

  private static final Map<String, FileType> TYPES =
      Map.ofEntries(
          Map.entry("image/jpeg", FileType.JPEG),
          Map.entry("image/png", FileType.PNG),
          Map.entry("application/pdf", FileType.PDF),
          Map.entry("application/x-tika-ooxml", FileType.DOCX),
          Map.entry("audio/mpeg", FileType.MP3),
          Map.entry("audio/mp4", FileType.M4A),
          Map.entry("application/mp4", FileType.MP4),
          Map.entry("video/mp4", FileType.MP4),
          Map.entry("video/x-m4v", FileType.MP4),
          Map.entry("video/webm", FileType.WEBM));

  private Recognition() {}

  static FileType of(byte[] head, String name) throws Refusal {
    if (head.length == 0) {
      throw new Refusal("Filen är tom. Kontrollera att den gick att spara, och välj den igen.");
    }
    var mime = TIKA.detect(head);
    var type =
        isMp4(mime, head) ? FileType.MP4 : isWebm(mime, head) ? FileType.WEBM : TYPES.get(mime);
    if (type == FileType.MP4 && name.toLowerCase(Locale.ROOT).endsWith(".m4a")) {
      return FileType.M4A;
    }
    if (type != null) {
      return type;
    }
    if (mime.equals("application/zip") && name.toLowerCase(Locale.ROOT).endsWith(".docx")) {
      return FileType.DOCX;
    }
    throw new Refusal(words(mime));
  }

  private static boolean isWebm(String mime, byte[] head) {
    return mime.equals(MATROSKA) && begin(head).contains("webm");
  }

  /** QuickTime's own brand is another; what cameras and encoders call isom or avc1 is MP4. */
  private static boolean isMp4(String mime, byte[] head) {
    return mime.equals("video/quicktime") && MP4_BRAND.matcher(begin(head)).find();
  }

  private static String begin(byte[] head) {
    return new String(head, 0, Math.min(64, head.length), ISO_8859_1);
  }

  private static String words(String mime) {
    if (mime.contains("html")) {
      return "Filen är en webbsida, vad den än heter. Öppna den, skriv ut den som PDF och ladda upp PDF:en.";
    }
    if (mime.contains("svg")) {
      return "SVG-bilder tar vi inte emot, för de kan innehålla program. Spara bilden som PNG och ladda upp den.";
    }
    if (mime.matches(".*(msdownload|dosexec|executable|elf|sharedlib|mach-o|java|script|-sh).*")) {
      return "Filen är ett program, vad den än heter. Program tar vi inte emot. Välj en annan fil.";
    }
    if (mime.startsWith("image/")) {
      return "Bilder i det formatet tar vi inte emot. Spara bilden som JPEG eller PNG och ladda upp den.";
    }
    if (mime.startsWith("video/") || mime.startsWith("audio/") || mime.equals(MATROSKA)) {
      return "Det formatet spelas inte av alla webbläsare. Spara filmen som MP4 eller WebM, eller ljudet som MP3 eller M4A.";
    }
    if (mime.matches(".*(msword|msoffice|opendocument|rtf).*")) {
      return "Det är ett dokument i ett annat format. Spara det som PDF eller Word (.docx) och ladda upp det.";
    }
    return "Filens innehåll är inte av ett slag som vi tar emot. " + SHORT;
  }
}
