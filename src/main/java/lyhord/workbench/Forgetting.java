package lyhord.workbench;

import lyhord.workbench.trial.Trials;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases what has been kept for as long as was agreed. Several nodes may do it at once. */
@Component
@EnableConfigurationProperties(WorkbenchSettings.class)
class Forgetting {

  private final MisheardTurns turns;
  private final Trials trials;
  private final WorkbenchSettings settings;

  Forgetting(MisheardTurns turns, Trials trials, WorkbenchSettings settings) {
    this.turns = turns;
    this.trials = trials;
    this.settings = settings;
  }

  @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
  void sweep() {
    turns.eraseOlderThan(settings.kept());
    trials.eraseOld();
  }
}
