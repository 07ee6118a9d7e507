package lyhord.search;

import static lyhord.search.SearchBench.print;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import lyhord.Lyhord;
import lyhord.database.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code ./lyhord bench search load}: a hundred thousand documents, and 32 who search. */
final class LoadBench {

  private static final int DOCUMENTS = 100_000;
  private static final int SECONDS = 15;
  private static final String SITE = "http://127.0.0.1:18082";

  private LoadBench() {}

  public static void main(String[] args) throws Exception {
    try (var program = start()) {
      var catalogue = program.getBean(Catalogue.class);
      while (catalogue.index().isEmpty() || catalogue.progress().building()) {
        Thread.sleep(50);
      }
      var size = catalogue.index().orElseThrow().size();
      print("full rebuild of %d documents  %.1f s", size, seconds(catalogue.progress().took()));
      catalogue.index().orElseThrow().settle();
      load();
      catalogue.rebuild();
      measure("varied, while the index is made anew   ", SITE, write("varied", varied()));
    }
    System.exit(0);
  }

  private static ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(Lyhord.class)
        .initializers(
            it ->
                ((org.springframework.context.support.GenericApplicationContext) it)
                    .registerBean("synthetic", Searchable.class, () -> new Synthetic(DOCUMENTS)))
        .run(
            "--server.port=18082",
            "--server.address=127.0.0.1",
            "--lyhord.demo=false",
            "--lyhord.links=off",
            "--lyhord.data=target/bench-search",
            "--lyhord.database.url=" + TestDatabase.url());
  }

  private static void load() throws Exception {
    var varied = write("varied", varied());
    var distinct = write("distinct", Synthetic.queries(200_000, 11));
    wrk(SITE, distinct, SECONDS); // warms up
    wrk(SITE, write("other", Synthetic.queries(1_000, 8)), SECONDS);
    measure("varied    (1,000 searches, over and over)", SITE, varied);
    measure("distinct  (hardly a search twice)        ", SITE, distinct);
  }

  private static List<String> varied() {
    return Synthetic.queries(1_000, 7);
  }

  /** The program's own time tells more than the clock when others use the machine too. */
  private static void measure(String what, String site, Path file) throws Exception {
    var before = cpu();
    var result = wrk(site, file, SECONDS);
    print("%s  %s, cpu %.1f s in %d s", what, result, (cpu() - before) / 1e9, SECONDS);
  }

  private static long cpu() {
    var system = java.lang.management.ManagementFactory.getOperatingSystemMXBean();
    return ((com.sun.management.OperatingSystemMXBean) system).getProcessCpuTime();
  }

  private static Path write(String name, List<String> queries) throws Exception {
    return Files.write(Path.of("target", "bench-" + name + ".txt"), queries);
  }

  private static String wrk(String site, Path file, int seconds) throws Exception {
    var process =
        new ProcessBuilder(
                "wrk",
                "-t2",
                "-c32",
                "-d" + seconds + "s",
                "--latency",
                "-s",
                "bench/search.lua",
                site,
                file.toString())
            .redirectErrorStream(true)
            .start();
    var output =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    process.waitFor();
    return output.lines().filter(it -> it.startsWith("RESULT")).findFirst().orElse(output);
  }

  private static double seconds(Duration took) {
    return took.toMillis() / 1000.0;
  }
}
