package lyhord.media.desk;

import java.util.UUID;
import lyhord.media.StoredFile;
import lyhord.media.caption.Captions;
import lyhord.media.caption.Chapters;
import lyhord.media.desk.FilePage.Told;
import lyhord.media.store.Keeping;
import lyhord.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What editors tell about files, and that a file is not needed any more. */
@Repository
class Descriptions {
  private final JdbcClient db;
  private final Keeping keeping;

  Descriptions(JdbcClient db, Keeping keeping) {
    this.db = db;
    this.keeping = keeping;
  }

  /** What is wrong with it, and then nothing is changed. */
  Problems tell(StoredFile file, Told told) {
    var problems = problems(file, told);
    if (!problems.any()) {
      update(file.id(), told, alternative(file, told));
    }
    return problems;
  }

  private static Problems problems(StoredFile file, Told told) {
    var captions = Captions.read(told.captions()).mistake();
    var chapters = Chapters.read(told.chapters()).mistake();
    var silent = file.type().isImage() && told.alternative().isEmpty() && !told.decorative();
    var both = told.decorative() && !told.alternative().isEmpty();
    return Lengths.problems(told)
        .unless(!told.name().isEmpty(), "namn", "Skriv ett namn på filen.")
        .unless(
            !silent,
            "alt",
            "Skriv vad bilden visar för den som inte ser den, eller kryssa i att den bara är till för utseendet.")
        .unless(
            !both,
            "alt",
            "Ta bort texten, eller krysset för att bilden bara är till för utseendet.")
        .unless(captions == null, "undertexter", String.valueOf(captions))
        .unless(chapters == null, "kapitel", String.valueOf(chapters));
  }

  private static @Nullable String alternative(StoredFile file, Told told) {
    return file.type().isImage() ? told.alternative() : null;
  }

  private void update(UUID id, Told told, @Nullable String alternative) {
    db.sql(
            """
            update media.file set name = :name, alternative = :alternative,
              description = :description, credit = :credit,
              captions = :captions, chapters = :chapters
            where id = :id
            """)
        .param("id", id)
        .param("name", told.name())
        .param("alternative", alternative, java.sql.Types.VARCHAR)
        .param("description", told.description())
        .param("credit", told.credit())
        .param("captions", told.captions())
        .param("chapters", told.chapters())
        .update();
  }

  /** The rows now, the bytes a while later. */
  @Transactional
  void forget(StoredFile file) {
    keeping.note(file.sha256());
    file.renditions().forEach(it -> keeping.note(it.sha256()));
    db.sql("delete from media.file where id = :id").param("id", file.id()).update();
  }
}
