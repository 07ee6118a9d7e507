package lyhord.clinic;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The text of every version of a case, so that a visit can go on with the one it began with. */
@Repository
class CaseVersions {
  private static final TypeReference<Map<String, String>> FILES = new TypeReference<>() {};

  private final JdbcClient db;
  private final JsonMapper json;
  private final Clock clock;

  CaseVersions(JdbcClient db, JsonMapper json, Clock clock) {
    this.db = db;
    this.json = json;
    this.clock = clock;
  }

  void keep(CaseText text) {
    db.sql(
            """
            insert into clinic.case_version (case_id, version, files, stored_at)
            values (:case, :version, cast(:files as jsonb), :now)
            on conflict (case_id, version) do update set stored_at = excluded.stored_at
            """)
        .param("case", text.id())
        .param("version", text.version())
        .param("files", json.writeValueAsString(text.files()))
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  Optional<CaseText> get(String caseId, String version) {
    return db.sql(
            """
            select files from clinic.case_version where case_id = :case and version = :version
            """)
        .param("case", caseId)
        .param("version", version)
        .query(String.class)
        .optional()
        .map(files -> new CaseText(caseId, json.readValue(files, FILES)));
  }

  /** The version that was last in use, for when the one on disk is broken. */
  Optional<CaseText> newest(String caseId) {
    return db.sql(
            """
            select files from clinic.case_version
            where case_id = :case order by stored_at desc limit 1
            """)
        .param("case", caseId)
        .query(String.class)
        .optional()
        .map(files -> new CaseText(caseId, json.readValue(files, FILES)));
  }
}
