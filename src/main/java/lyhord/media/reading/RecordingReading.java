package lyhord.media.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import lyhord.media.FileType;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.XMPDM;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.mp3.Mp3Parser;
import org.apache.tika.parser.mp4.MP4Parser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** How long a film or a sound is, where the file itself tells. */
final class RecordingReading {
  private static final Duration LONGEST = Duration.ofHours(24);

  private RecordingReading() {}

  static Findings read(FileType type, Path file) throws IOException {
    var parser = type == FileType.MP3 ? new Mp3Parser() : new MP4Parser();
    var told = new Metadata();
    try (var in = TikaInputStream.get(file)) {
      parser.parse(in, new DefaultHandler(), told, new ParseContext());
    } catch (SAXException | TikaException disorder) {
      throw new IOException(disorder);
    }
    return Findings.lasting(seconds(told.get(XMPDM.DURATION)));
  }

  /** What is told is a stranger's word. */
  static int seconds(@Nullable String told) {
    if (told == null || !told.matches("\\d{1,9}(\\.\\d{1,20})?")) {
      return 0;
    }
    var seconds = Math.round(Double.parseDouble(told));
    return seconds <= LONGEST.toSeconds() ? (int) seconds : 0;
  }
}
