package lyhord.clinic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lyhord.understanding.Addressee;
import lyhord.understanding.Bank;
import lyhord.understanding.Interpreter;
import lyhord.understanding.Topic;
import lyhord.understanding.Topics;
import lyhord.understanding.Understanding;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes models out of the topics, the question bank and what others have added to it. */
@Component
public class Models {
  private record Candidate(String name, Model model) {}

  private final Path content;
  private final Path learned;
  private final Collection<Contribution> contributions;
  private volatile @Nullable Candidate candidate;

  Models(
      @Value("${lyhord.content}") Path content,
      @Value("${lyhord.data}") Path data,
      List<Contribution> contributions) {
    this.content = content;
    this.learned = Interpreter.learned(data);
    this.contributions = contributions;
  }

  /** Tells one state of all that a model learns from, from another. */
  public String mark() {
    var marks = contributions.stream().map(Contribution::mark);
    return Stream.concat(files(), marks).collect(Collectors.joining("\n"));
  }

  /** Reads it all as it stands; refuses it with {@link lyhord.content.Mistakes}. */
  Model read() {
    var mark = mark();
    var topics = Topics.read(content.resolve("topics.yaml"));
    var bank = bank(topics);
    var language = content.resolve("understanding");
    return new Model(mark, topics, bank, Interpreter.of(topics, bank, language, learned));
  }

  /**
   * Reads it anew beside an interpreter in use, and hands over what has been learnt of each
   * addressee before the next: there is not memory for two whole models and a training.
   */
  void renew(Interpreter interpreter, Consumer<Model> taking) {
    forget();
    var mark = mark();
    var topics = Topics.read(content.resolve("topics.yaml"));
    var bank = bank(topics);
    for (var addressee : Addressee.values()) {
      interpreter = interpreter.taking(interpreter(topics, bank, Set.of(addressee)));
      taking.accept(new Model(mark, topics, bank, interpreter));
    }
  }

  private Bank bank(Topics topics) {
    var written = Bank.read(content.resolve("questions"), topics);
    return written.with(added(topics, written));
  }

  /**
   * Makes a model with one more example, which may be taken in use later by its name. What is said
   * to the other addressee is shared with the model it is made from, to save memory and time.
   */
  public Model prepare(String name, Model model, Bank.Example more) {
    forget();
    var bank = model.bank().with(List.of(more));
    var learnt = interpreter(model.topics(), bank, Set.of(more.addressee()));
    var made = new Model(model.mark(), model.topics(), bank, model.interpreter().taking(learnt));
    candidate = new Candidate(name, made);
    return made;
  }

  /** What was prepared, unless something else has been since. */
  public Optional<Model> prepared(String name) {
    return Optional.ofNullable(candidate)
        .filter(it -> it.name().equals(name))
        .map(Candidate::model);
  }

  /** Lets go of what was prepared: there is memory for one besides the model in use. */
  public void forget() {
    candidate = null;
  }

  /** What would be understood by one who had learnt from this bank alone. */
  public Interpreter interpreter(Topics topics, Bank bank, Set<Addressee> addressees) {
    return Interpreter.of(topics, bank, content.resolve("understanding"), learned, addressees);
  }

  /** Neither an example of a topic that is no longer there, nor one that is written already. */
  private List<Bank.Example> added(Topics topics, Bank written) {
    var ids = topics.all().stream().map(Topic::id).collect(Collectors.toSet());
    var known = Set.copyOf(written.examples());
    return contributions.stream()
        .flatMap(it -> it.examples().stream())
        .filter(it -> ids.contains(it.topic()) || it.topic().equals(Understanding.NONE))
        .filter(it -> !known.contains(it))
        .toList();
  }

  private Stream<String> files() {
    return Stream.of("topics.yaml", "questions", "understanding")
        .map(content::resolve)
        .flatMap(Models::files)
        .map(it -> it + " " + it.toFile().lastModified() + " " + it.toFile().length());
  }

  private static Stream<Path> files(Path root) {
    if (!Files.exists(root)) {
      return Stream.empty();
    }
    try (var files = Files.walk(root)) {
      return files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
