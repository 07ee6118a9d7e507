package lyhord.media;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All files, for whoever shows them or searches in them. */
@Repository
public class Files {
  /** How many files there are on one of the editors' pages. */
  public static final int PAGE = 30;

  private final JdbcClient db;

  Files(JdbcClient db) {
    this.db = db;
  }

  /** A page of a document, counted from 1, and what it says. */
  public record Part(UUID file, int number, String text) {}

  public Optional<StoredFile> find(UUID id) {
    return Optional.ofNullable(find(List.of(id)).get(id));
  }

  /** Those of the files that there are, in the order asked for. */
  public Map<UUID, StoredFile> find(Collection<UUID> ids) {
    return ids.isEmpty() ? Map.of() : ordered(ids, read(ids));
  }

  private Map<UUID, StoredFile> read(Collection<UUID> ids) {
    return db
        .sql(
            """
                select file.*, array(select concat_ws(' ', r.width, r.height, r.sha256, r.bytes) from media.rendition r
                  where r.file_id = file.id order by r.width) as renditions
                from media.file where id = any(:ids)
                """)
        .param("ids", ids.toArray(UUID[]::new))
        .query(FileRow::read)
        .list()
        .stream()
        .collect(Collectors.toMap(StoredFile::id, it -> it));
  }

  private static Map<UUID, StoredFile> ordered(Collection<UUID> ids, Map<UUID, StoredFile> found) {
    var ordered = new LinkedHashMap<UUID, StoredFile>();
    ids.stream().filter(found::containsKey).forEach(id -> ordered.put(id, found.get(id)));
    return ordered;
  }

  /** What the documents among the files say, page by page: for search. */
  public List<Part> parts(Collection<UUID> ids) {
    return db.sql(
            """
            select file_id, number, text from media.part
            where file_id = any(:ids) order by file_id, number
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .query(
            (row, i) ->
                new Part(
                    row.getObject("file_id", UUID.class),
                    row.getInt("number"),
                    row.getString("text")))
        .list();
  }

  /** Those with the words in their name, the latest first. */
  public List<StoredFile> named(String words, int page) {
    return db.sql(
            """
            select file.*, array(select concat_ws(' ', r.width, r.height, r.sha256, r.bytes) from media.rendition r
              where r.file_id = file.id order by r.width) as renditions
            from media.file where strpos(lower(name), lower(:words)) > 0
            order by uploaded_at desc, id limit :most offset :from
            """)
        .param("words", words)
        .param("most", PAGE)
        .param("from", (page - 1) * PAGE)
        .query(FileRow::read)
        .list();
  }

  public int count(String words) {
    return db.sql("select count(*) from media.file where strpos(lower(name), lower(:words)) > 0")
        .param("words", words)
        .query(Integer.class)
        .single();
  }
}
