package lyhord.workbench.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lyhord.clinic.Ear;
import lyhord.clinic.Model;
import lyhord.clinic.Models;
import lyhord.clinic.Training;
import lyhord.understanding.Bank;
import lyhord.understanding.Interpreter;
import lyhord.understanding.Understanding;
import lyhord.understanding.Utterance;
import lyhord.workbench.MisheardTurn;
import lyhord.workbench.MisheardTurns;
import lyhord.workbench.trial.Outcome.Flip;
import org.springframework.stereotype.Component;

/**
 * Learns an example on trial. One writer is held out and asked afterwards: with all of them in turn
 * the answer would be surer, and take minutes.
 */
@Component
class TrialRun {

  static final int STEPS = 3;

  private static final int COLLECTED = 500;

  private final Ear ear;
  private final Models models;
  private final Training training;
  private final Trials trials;
  private final MisheardTurns turns;

  TrialRun(Ear ear, Models models, Training training, Trials trials, MisheardTurns turns) {
    this.ear = ear;
    this.models = models;
    this.training = training;
    this.trials = trials;
    this.turns = turns;
  }

  /** False when something else is being learnt. */
  boolean begin(Trial trial) {
    return training.begin(() -> run(trial));
  }

  private void run(Trial trial) {
    models.forget();
    var model = ear.model();
    var voice = voice(model.bank(), trial);
    var questions = questions(model.bank(), trial, voice);
    trials.reach(trial, 0, null);
    var without = model.bank().without(Set.of(voice));
    var before = answers(model, without, trial, questions);
    trials.reach(trial, 1, null);
    var after = answers(model, without.with(List.of(trial.example())), trial, questions);
    trials.reach(trial, 2, null);
    var candidate = models.prepare(trial.id().toString(), model, trial.example()).interpreter();
    var collected = collected(model.interpreter(), candidate, trial);
    var outcome =
        new Outcome(
            voice,
            questions.size(),
            right(questions, before),
            right(questions, after),
            flips(questions, before, after),
            collected);
    trials.reach(trial, STEPS, outcome);
  }

  /** The writer with most questions to the same addressee; the first by name of several. */
  private static String voice(Bank bank, Trial trial) {
    Map<String, Long> counts =
        bank.examples().stream()
            .filter(it -> it.addressee() == trial.addressee())
            .collect(
                Collectors.groupingBy(Bank.Example::voice, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .reduce((most, it) -> it.getValue() > most.getValue() ? it : most)
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static List<Bank.Example> questions(Bank bank, Trial trial, String voice) {
    return bank.examples().stream()
        .filter(it -> it.addressee() == trial.addressee() && it.voice().equals(voice))
        .toList();
  }

  private List<String> answers(Model model, Bank bank, Trial trial, List<Bank.Example> questions) {
    var interpreter = models.interpreter(model.topics(), bank, Set.of(trial.addressee()));
    return questions.stream()
        .map(it -> heard(interpreter, new Utterance(it.text(), it.addressee(), null)))
        .toList();
  }

  private static int right(List<Bank.Example> questions, List<String> answers) {
    var right = 0;
    for (var i = 0; i < answers.size(); i++) {
      right += answers.get(i).equals(questions.get(i).topic()) ? 1 : 0;
    }
    return right;
  }

  private static List<Flip> flips(
      List<Bank.Example> questions, List<String> before, List<String> after) {
    var flips = new ArrayList<Flip>();
    for (var i = 0; i < questions.size(); i++) {
      var asked = questions.get(i);
      if (!before.get(i).equals(after.get(i))) {
        flips.add(new Flip(asked.text(), asked.topic(), before.get(i), after.get(i)));
      }
    }
    return flips;
  }

  private List<Flip> collected(Interpreter now, Interpreter then, Trial trial) {
    return turns.waiting().stream()
        .filter(it -> it.addressee() == trial.addressee())
        .map(MisheardTurn::said)
        .distinct()
        .limit(COLLECTED)
        .map(it -> new Flip(it.text(), Understanding.NONE, heard(now, it), heard(then, it)))
        .filter(it -> !it.before().equals(it.after()))
        .toList();
  }

  private static String heard(Interpreter interpreter, Utterance said) {
    return interpreter.understand(said).topic();
  }
}
