package lyhord.law;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lyhord.search.Changes;
import lyhord.statute.Reference;
import lyhord.statute.Section;
import lyhord.statute.Wording;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wordings that editors have entered, and when they have made sure that one still holds. */
@Repository
public class Wordings {

  /** A wording as it was entered. */
  public record Entered(UUID id, Reference reference, Wording wording, LocalDate checkedOn) {}

  private record Inspection(Reference reference, LocalDate on) {}

  /** Where every node hears that something has been entered. */
  static final String CHANNEL = "law";

  private final JdbcClient db;
  private final Changes changes;
  private final Clock clock;

  Wordings(JdbcClient db, Changes changes, Clock clock) {
    this.db = db;
    this.changes = changes;
    this.clock = clock;
  }

  /** Tells one state of what is entered from another. */
  String mark() {
    return db.sql(
            """
            select concat((select count(*) from law.wording), ' ',
                          (select max(entered_at) from law.wording), ' ',
                          (select max(checked_at) from law.inspection))
            """)
        .query(String.class)
        .single();
  }

  /** The sections that are changed by what is entered, by their addresses. */
  Map<String, Section> addedTo(List<Section> sections) {
    var entered = all().stream().collect(Collectors.groupingBy(Entered::reference));
    var inspected = inspections();
    var changed = new HashMap<String, Section>();
    for (var section : sections) {
      var added = entered.getOrDefault(section.reference(), List.of());
      var day = inspected.get(section.reference());
      if (!section.act().isRepealed() && (day != null || !added.isEmpty())) {
        var now = section.with(added.stream().map(Entered::wording).toList());
        changed.put(section.path(), day == null ? now : now.checked(day));
      }
    }
    return changed;
  }

  public List<Entered> of(Reference reference) {
    return db.sql(
            """
            select id, act, section, valid_from, text, amended_by, checked_on from law.wording
            where act = :act and section = :section order by valid_from
            """)
        .param("act", reference.act())
        .param("section", reference.section())
        .query(Wordings::entered)
        .list();
  }

  private List<Entered> all() {
    return db.sql(
            """
            select id, act, section, valid_from, text, amended_by, checked_on from law.wording
            order by act, section, valid_from
            """)
        .query(Wordings::entered)
        .list();
  }

  /** False when there is a wording from the same day already. */
  public boolean add(Entered entered, UUID editor) {
    try {
      db.sql(
              """
              insert into law.wording
                (id, act, section, valid_from, text, amended_by, checked_on, entered_at, entered_by)
              values (:id, :act, :section, :from, :text, :lag, :checked, :now, :editor)
              """)
          .param("id", entered.id())
          .param("act", entered.reference().act())
          .param("section", entered.reference().section())
          .param("from", entered.wording().from())
          .param("text", entered.wording().text())
          .param("lag", entered.wording().amendedBy())
          .param("checked", entered.checkedOn())
          .param("now", OffsetDateTime.now(clock))
          .param("editor", editor)
          .update();
      announce();
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  /** False when there is none. */
  public boolean remove(UUID id) {
    var removed = db.sql("delete from law.wording where id = :id").param("id", id).update() == 1;
    if (removed) {
      announce();
    }
    return removed;
  }

  /** Somebody has seen, on a day, that a section reads as it does here. */
  public void inspected(Reference reference, LocalDate on, UUID editor) {
    db.sql(
            """
            insert into law.inspection (act, section, checked_on, checked_at, checked_by)
            values (:act, :section, :on, :now, :editor)
            on conflict (act, section, checked_on) do update
            set checked_at = excluded.checked_at, checked_by = excluded.checked_by
            """)
        .param("act", reference.act())
        .param("section", reference.section())
        .param("on", on)
        .param("now", OffsetDateTime.now(clock))
        .param("editor", editor)
        .update();
    announce();
  }

  /** To every node, when it is committed; a section is found by its wording. */
  private void announce() {
    db.sql("select pg_notify(:channel, '')")
        .param("channel", CHANNEL)
        .query((row, number) -> CHANNEL)
        .list();
    changes.announceAll(SearchableLaw.SOURCE);
  }

  private Map<Reference, LocalDate> inspections() {
    return db
        .sql(
            "select act, section, max(checked_on) as day from law.inspection group by act, section")
        .query(
            (row, i) ->
                new Inspection(
                    new Reference(row.getString("act"), row.getString("section")),
                    row.getObject("day", LocalDate.class)))
        .list()
        .stream()
        .collect(Collectors.toMap(Inspection::reference, Inspection::on));
  }

  private static Entered entered(ResultSet row, int number) throws SQLException {
    return new Entered(
        row.getObject("id", UUID.class),
        new Reference(row.getString("act"), row.getString("section")),
        new Wording(
            row.getObject("valid_from", LocalDate.class),
            row.getString("amended_by"),
            row.getString("text")),
        row.getObject("checked_on", LocalDate.class));
  }
}
