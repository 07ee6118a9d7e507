package lyhord.media.upload;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import lyhord.media.reading.Findings;
import lyhord.media.upload.Admission.Drawn;
import lyhord.media.upload.Uploads.Arrived;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the rows of a file whose bytes are stored. */
@Repository
class Register {
  private final JdbcClient db;
  private final Clock clock;
  private final TransactionTemplate together;

  Register(JdbcClient db, Clock clock, TransactionTemplate together) {
    this.db = db;
    this.clock = clock;
    this.together = together;
  }

  Optional<UUID> withContent(String sha256) {
    return db.sql("select id from media.file where sha256 = :sha256")
        .param("sha256", sha256)
        .query(UUID.class)
        .optional();
  }

  /** Of two editors who bring the same bytes at once, the second gets the file of the first. */
  UUID enter(Arrived arrived, Findings findings, List<Drawn> drawn, UUID editor) {
    var id = UUID.randomUUID();
    try {
      together.executeWithoutResult(
          transaction -> {
            file(id, arrived, findings, editor);
            drawn.forEach(it -> rendition(id, it, findings));
            parts(id, findings);
          });
      return id;
    } catch (DuplicateKeyException e) {
      return withContent(arrived.receipt().sha256()).orElseThrow(() -> e);
    }
  }

  private void file(UUID id, Arrived arrived, Findings findings, UUID editor) {
    db.sql(
            """
            insert into media.file (id, sha256, type, bytes, name, pages, tagged, language, title,
              text_cut, width, height, seconds, uploaded_at, uploaded_by)
            values (:id, :sha256, :type, :bytes, :name, :pages, :tagged, :language, :title,
              :cut, :width, :height, :seconds, :now, :editor)
            """)
        .param("id", id)
        .param("sha256", arrived.receipt().sha256())
        .param("type", arrived.type().name())
        .param("bytes", arrived.receipt().bytes())
        .param("name", arrived.name())
        .param("pages", findings.document().pages())
        .param("tagged", findings.document().tagged())
        .param("language", findings.document().language())
        .param("title", findings.document().title())
        .param("cut", findings.document().textCut())
        .param("width", findings.size().width())
        .param("height", findings.size().height())
        .param("seconds", findings.seconds())
        .param("now", OffsetDateTime.now(clock))
        .param("editor", editor)
        .update();
  }

  private void rendition(UUID id, Drawn drawn, Findings findings) {
    var height =
        Math.round(drawn.width() * (double) findings.size().height() / findings.size().width());
    db.sql(
            """
            insert into media.rendition (file_id, width, height, sha256, bytes)
            values (:id, :width, :height, :sha256, :bytes)
            """)
        .param("id", id)
        .param("width", drawn.width())
        .param("height", (int) height)
        .param("sha256", drawn.receipt().sha256())
        .param("bytes", drawn.receipt().bytes())
        .update();
  }

  private void parts(UUID id, Findings findings) {
    var parts = findings.parts();
    var numbers = IntStream.rangeClosed(1, parts.size()).boxed().toArray(Integer[]::new);
    db.sql(
            """
            insert into media.part (file_id, number, text)
            select :id, part.number, part.text
            from unnest(:numbers, :texts) as part (number, text)
            where part.text <> ''
            """)
        .param("id", id)
        .param("numbers", numbers)
        .param("texts", parts.toArray(String[]::new))
        .update();
  }
}
