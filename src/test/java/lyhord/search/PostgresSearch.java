package lyhord.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * PostgreSQL's own Swedish full-text search over the same documents, with a fair chance: weights,
 * nearness, and any of the words when no document has them all.
 */
record PostgresSearch(JdbcClient db) {

  static PostgresSearch over(JdbcClient db, Stream<Document> documents) {
    db.sql("create schema if not exists rival").update();
    db.sql("drop table if exists rival.document").update();
    db.sql("create table rival.document (path text, words tsvector)").update();
    documents.forEach(it -> add(db, it));
    return new PostgresSearch(db);
  }

  private static void add(JdbcClient db, Document document) {
    var parts = document.parts().stream().map(Part::text).collect(Collectors.joining(" "));
    db.sql(
            """
            insert into rival.document (path, words) values (:path,
              setweight(to_tsvector('swedish', :title), 'A')
              || setweight(to_tsvector('swedish', :names), 'A')
              || setweight(to_tsvector('swedish', :summary), 'B')
              || setweight(to_tsvector('swedish', :body), 'C'))
            """)
        .param("path", document.path())
        .param("title", document.title())
        .param("names", names(document))
        .param("summary", document.summary())
        .param("body", document.body() + " " + parts)
        .update();
  }

  private static String names(Document document) {
    return Stream.of(document.words(), document.questions())
        .flatMap(List::stream)
        .collect(Collectors.joining(" . "));
  }

  List<String> find(String typed) {
    var found = all(typed);
    return found.isEmpty() ? any(typed) : found;
  }

  private List<String> all(String typed) {
    return db.sql(
            """
            select path from rival.document, websearch_to_tsquery('swedish', :typed) as query
            where words @@ query order by ts_rank_cd(words, query) desc, path limit 10
            """)
        .param("typed", typed)
        .query(String.class)
        .list();
  }

  private List<String> any(String typed) {
    return db.sql(
            """
            select path from rival.document,
              cast(replace(cast(plainto_tsquery('swedish', :typed) as text), '&', '|') as tsquery)
                as query
            where words @@ query order by ts_rank_cd(words, query) desc, path limit 10
            """)
        .param("typed", typed)
        .query(String.class)
        .list();
  }
}
