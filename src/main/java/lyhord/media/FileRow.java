package lyhord.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lyhord.media.StoredFile.Document;
import lyhord.media.StoredFile.Rendition;
import lyhord.media.StoredFile.Size;

/** How a file lies in the database. */
final class FileRow {
  private FileRow() {}

  static StoredFile read(ResultSet row, int number) throws SQLException {
    return new StoredFile(
        row.getObject("id", UUID.class),
        row.getString("sha256"),
        FileType.valueOf(row.getString("type")),
        row.getLong("bytes"),
        row.getString("name"),
        row.getString("alternative"),
        row.getString("description"),
        row.getString("credit"),
        row.getString("captions"),
        row.getString("chapters"),
        document(row),
        new Size(row.getInt("width"), row.getInt("height")),
        Duration.ofSeconds(row.getInt("seconds")),
        renditions(row),
        row.getObject("uploaded_at", OffsetDateTime.class));
  }

  private static Document document(ResultSet row) throws SQLException {
    return new Document(
        row.getInt("pages"),
        row.getBoolean("tagged"),
        row.getString("language"),
        row.getString("title"),
        row.getBoolean("text_cut"));
  }

  /** Each is width, height, content and bytes with a space between. */
  private static List<Rendition> renditions(ResultSet row) throws SQLException {
    return Arrays.stream((String[]) row.getArray("renditions").getArray())
        .map(it -> it.split(" "))
        .map(
            it ->
                new Rendition(
                    Integer.parseInt(it[0]), Integer.parseInt(it[1]), it[2], Long.parseLong(it[3])))
        .toList();
  }
}
