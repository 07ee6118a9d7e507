package lyhord.workbench;

import java.util.List;
import java.util.stream.Stream;
import lyhord.clinic.BankWatch;
import lyhord.clinic.Clinics;
import lyhord.clinic.Training;
import org.springframework.stereotype.Component;

/** What keeps the content on disk from being what the clients use. */
@Component
class Obstacles {

  private final BankWatch bank;
  private final Clinics clinics;
  private final Training training;

  Obstacles(BankWatch bank, Clinics clinics, Training training) {
    this.bank = bank;
    this.clinics = clinics;
    this.training = training;
  }

  boolean learning() {
    return training.isUnderway();
  }

  List<WorkbenchPage.Line> all() {
    return Stream.concat(bank.mistakes().stream(), clinics.mistakes().stream())
        .map(it -> new WorkbenchPage.Line(it.file() + ", rad " + it.line(), it.message()))
        .toList();
  }
}
