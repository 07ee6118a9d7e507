package lyhord.library.desk.release;

import lyhord.library.desk.act.Acts;
import lyhord.library.desk.act.Deed;
import lyhord.library.desk.release.Schedule.Planned;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes what has been planned when its time comes, on whichever node is first. */
@Component
class Alarm {

  private final Schedule schedule;
  private final Release release;
  private final Texts texts;
  private final Acts acts;
  private final TransactionTemplate together;

  Alarm(Schedule schedule, Release release, Texts texts, Acts acts, TransactionTemplate together) {
    this.schedule = schedule;
    this.release = release;
    this.texts = texts;
    this.acts = acts;
    this.together = together;
  }

  @Scheduled(fixedRateString = "PT15S", initialDelayString = "PT5S")
  void ring() {
    while (Boolean.TRUE.equals(together.execute(transaction -> publishedOne()))) {
      // each in a transaction of its own
    }
  }

  private boolean publishedOne() {
    var due = schedule.due();
    due.ifPresent(this::publish);
    return due.isPresent();
  }

  private void publish(Planned planned) {
    var entry = texts.hold(planned.item(), planned.revision());
    var faults = release.faults(entry);
    if (faults.isEmpty()) {
      release.publish(planned.item(), planned.revision(), entry);
      acts.note(
          planned.item(),
          Deed.PUBLISHED,
          "Version " + planned.revision() + ", på utsatt tid",
          planned.by());
    } else {
      schedule.failed(planned.item(), faults.getFirst().advice());
    }
  }
}
