package lyhord.workbench.example;

import lyhord.clinic.Models;
import lyhord.member.Member;
import lyhord.workbench.MisheardTurns;
import lyhord.workbench.trial.Trial;
import lyhord.workbench.trial.Trials;
import org.springframework.stereotype.Component;

/**
 * A tried example becomes one of the bank's. The model that learnt it on trial is taken in use; a
 * node that has none, or one that is out of date, learns it from the table when it next looks.
 */
@Component
class Adoption {

  private final Examples examples;
  private final MisheardTurns turns;
  private final Trials trials;
  private final Models models;
  private final Learning learning;

  Adoption(
      Examples examples, MisheardTurns turns, Trials trials, Models models, Learning learning) {
    this.examples = examples;
    this.turns = turns;
    this.trials = trials;
    this.models = models;
    this.learning = learning;
  }

  void of(Trial trial, Member editor) {
    var before = models.mark();
    examples.add(trial.example(), editor.id());
    turns.settle(trial.addressee(), trial.text());
    trials.end(trial);
    models
        .prepared(trial.id().toString())
        .filter(it -> it.mark().equals(before))
        .ifPresent(it -> learning.use(it, models.mark()));
    models.forget();
  }
}
