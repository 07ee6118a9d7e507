package lyhord.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lyhord.Lyhord;
import lyhord.database.TestDatabase;
import lyhord.search.index.Asked;
import lyhord.search.index.Found.Hit;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code ./lyhord bench search}: the golden questions asked of our search and of PostgreSQL's over
 * the same documents, and then the load. With {@code wrong} each question that is not answered as
 * well as it could be is listed with what came first.
 */
final class SearchBench {

  private static final double WELL = 0.85;

  private SearchBench() {}

  public static void main(String[] args) throws Exception {
    if (List.of(args).contains("load")) {
      LoadBench.main(args);
      return;
    }
    try (var program = start()) {
      quality(program, List.of(args).contains("wrong"));
    }
    System.exit(0);
  }

  private static ConfigurableApplicationContext start() throws InterruptedException {
    var program =
        new SpringApplicationBuilder(Lyhord.class)
            .run(
                "--server.port=0",
                "--lyhord.demo=false",
                "--lyhord.links=off",
                "--lyhord.data=target/bench-search",
                "--lyhord.database.url=" + TestDatabase.url());
    var catalogue = program.getBean(Catalogue.class);
    while (catalogue.index().isEmpty()) {
      Thread.sleep(20);
    }
    return program;
  }

  private static void quality(ConfigurableApplicationContext program, boolean tell) {
    var golden = Golden.read(Path.of("").resolve(Golden.FILE));
    var index = program.getBean(Catalogue.class).index().orElseThrow();
    var postgres = PostgresSearch.over(program.getBean(JdbcClient.class), documents(program));
    var ours =
        Score.of(golden, it -> index.find(Asked.of(it, 1)).hits().stream().map(Hit::path).toList());
    var theirs = Score.of(golden, postgres::find);
    print("%d questions over %d documents", golden.questions().size(), index.size());
    print("Lyhörd      nDCG@10 %.3f  without hits %.1f %%", ours.ndcg(), 100 * ours.zeroHits());
    print("PostgreSQL  nDCG@10 %.3f  without hits %.1f %%", theirs.ndcg(), 100 * theirs.zeroHits());
    print("margin      %+.3f", ours.ndcg() - theirs.ndcg());
    if (tell) {
      golden.questions().forEach(it -> tell(it, index.find(Asked.of(it.text(), 1)).hits()));
    }
  }

  private static Stream<Document> documents(ConfigurableApplicationContext program) {
    return program.getBeansOfType(Searchable.class).values().stream()
        .flatMap(Searchable::documents);
  }

  private static void tell(Golden.Question question, List<Hit> hits) {
    var paths = hits.stream().map(Hit::path).toList();
    var score = Score.ndcg(paths, question.grades());
    if (score < WELL) {
      print("%.2f  %s  %s", score, question.text(), paths.subList(0, Math.min(6, paths.size())));
      print("      wanted %s", question.grades());
    }
  }

  static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
