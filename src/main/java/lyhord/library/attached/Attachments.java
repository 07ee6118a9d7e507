package lyhord.library.attached;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lyhord.library.entry.Kind;
import lyhord.media.FileUse;
import lyhord.media.Publisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where in the library files are used: in what everyone can read, and in what is kept or being
 * written.
 */
@Repository
class Attachments implements Publisher {
  private final JdbcClient db;

  Attachments(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<FileUse> uses(Set<UUID> files) {
    return db.sql(
            """
            select a.file_id, i.kind, i.slug, r.fields ->> 'titel' as title,
                   p.revision is not null as published
            from library.attachment a
            join library.item i on i.id = a.item_id
            join library.revision r on r.item_id = a.item_id and r.number = a.revision
            left join library.publication p on p.item_id = a.item_id and p.revision = a.revision
            where a.file_id = any(:files)
            union
            select a.file_id, i.kind, i.slug, d.fields ->> 'titel', false
            from library.draft_attachment a
            join library.item i on i.id = a.item_id
            join library.draft d on d.item_id = a.item_id
            where a.file_id = any(:files)
            order by published desc, title
            """)
        .param("files", files.toArray(UUID[]::new))
        .query(Attachments::use)
        .list();
  }

  @Override
  public boolean shows(UUID file) {
    return db.sql(
            """
            select exists (
              select 1 from library.attachment a
              join library.publication p on p.item_id = a.item_id and p.revision = a.revision
              where a.file_id = :file)
            """)
        .param("file", file)
        .query(Boolean.class)
        .single();
  }

  private static FileUse use(ResultSet row, int number) throws SQLException {
    var kind = Kind.of(row.getString("kind"));
    return new FileUse(
        row.getObject("file_id", UUID.class),
        kind.one() + ": " + row.getString("title"),
        kind.path() + "/" + row.getString("slug"),
        row.getBoolean("published"));
  }
}
