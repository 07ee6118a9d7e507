package lyhord.workbench.checkup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lyhord.clinic.Ear;
import lyhord.clinic.Model;
import lyhord.clinic.Models;
import lyhord.clinic.Training;
import lyhord.understanding.Addressee;
import lyhord.understanding.Bank;
import lyhord.understanding.Topic;
import lyhord.understanding.Utterance;
import org.springframework.stereotype.Component;

/**
 * Checks the bank: the writers are held out in five groups, and each group's questions are put to a
 * model that has learnt from the others.
 */
@Component
class CheckupRun {

  static final int STEPS = 5;

  private final Ear ear;
  private final Models models;
  private final Training training;
  private final Checkups checkups;

  CheckupRun(Ear ear, Models models, Training training, Checkups checkups) {
    this.ear = ear;
    this.models = models;
    this.training = training;
    this.checkups = checkups;
  }

  /** A question whose writer had not been learnt from, and what it was taken for. */
  record Answer(Bank.Example asked, String got) {}

  /** False when something else is being learnt. */
  boolean begin(Addressee addressee) {
    return training.begin(() -> run(addressee));
  }

  /** Tells the bank that was checked from a later one. */
  static String mark(List<Bank.Example> examples) {
    var text = new StringBuilder();
    examples.forEach(
        it -> text.append(it.topic()).append(it.voice()).append(it.text()).append('\n'));
    return UUID.nameUUIDFromBytes(text.toString().getBytes(UTF_8)).toString();
  }

  static List<Bank.Example> examples(Bank bank, Addressee addressee) {
    return bank.examples().stream().filter(it -> it.addressee() == addressee).toList();
  }

  private void run(Addressee addressee) {
    models.forget();
    var model = ear.model();
    var examples = examples(model.bank(), addressee);
    var voices = examples.stream().map(Bank.Example::voice).distinct().sorted().toList();
    var answers = new ArrayList<Answer>();
    for (var step = 0; step < STEPS; step++) {
      checkups.reach(addressee, step);
      var held = new HashSet<String>();
      for (var i = step; i < voices.size(); i += STEPS) {
        held.add(voices.get(i));
      }
      answers.addAll(answers(model, addressee, held, examples));
    }
    var seen = new Duplicates(topics(model, addressee), examples);
    var findings =
        Confusions.of(answers, seen.thin(), seen.alike(model.interpreter()), seen.same());
    checkups.keep(addressee, mark(examples), findings);
  }

  private static List<String> topics(Model model, Addressee addressee) {
    return model.topics().all().stream()
        .filter(it -> it.addressees().contains(addressee))
        .map(Topic::id)
        .toList();
  }

  private List<Answer> answers(
      Model model, Addressee addressee, Set<String> held, List<Bank.Example> examples) {
    if (held.isEmpty()) {
      return List.of();
    }
    var bank = model.bank().without(held);
    var interpreter = models.interpreter(model.topics(), bank, Set.of(addressee));
    return examples.stream()
        .filter(it -> held.contains(it.voice()))
        .map(
            it ->
                new Answer(
                    it, interpreter.understand(new Utterance(it.text(), addressee, null)).topic()))
        .toList();
  }
}
