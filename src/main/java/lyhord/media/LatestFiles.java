package lyhord.media;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lyhord.media.FileType.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The latest files, for an editor who chooses one. */
@Repository
public class LatestFiles {

  /** How many there are at most of each type. */
  public static final int MOST = 30;

  private final JdbcClient db;

  LatestFiles(JdbcClient db) {
    this.db = db;
  }

  /**
   * As much of a file as tells which one it is.
   *
   * @param alternative what an image shows; empty when nobody has said
   * @param length how long a film or a sound is; zero when its file does not tell
   */
  public record Latest(
      UUID id,
      FileType type,
      String name,
      String alternative,
      Duration length,
      OffsetDateTime uploadedAt) {

    /** 12:30 or 1:02:30; empty when nobody knows. */
    public String clock() {
      return length.isZero() ? "" : Cue.clock(length);
    }
  }

  /** The latest of these kinds, and those that are named whatever they are. */
  public List<Latest> of(Collection<Kind> kinds, Collection<UUID> named) {
    return db.sql(
            """
            select file.id, type, name, coalesce(alternative, '') as alternative, seconds,
              uploaded_at
            from unnest(:types::text[]) as wanted (of_type),
            lateral (
              select * from media.file where type = of_type
              order by uploaded_at desc, id limit :most) as file
            union
            select id, type, name, coalesce(alternative, ''), seconds, uploaded_at
            from media.file where id = any(:named)
            order by uploaded_at desc, id
            """)
        .param("types", types(kinds))
        .param("named", named.toArray(UUID[]::new))
        .param("most", MOST)
        .query(
            (row, number) ->
                new Latest(
                    row.getObject("id", UUID.class),
                    FileType.valueOf(row.getString("type")),
                    row.getString("name"),
                    row.getString("alternative"),
                    Duration.ofSeconds(row.getInt("seconds")),
                    row.getObject("uploaded_at", OffsetDateTime.class)))
        .list();
  }

  private static String[] types(Collection<Kind> kinds) {
    return Arrays.stream(FileType.values())
        .filter(it -> kinds.contains(it.kind()))
        .map(Enum::name)
        .toArray(String[]::new);
  }
}
