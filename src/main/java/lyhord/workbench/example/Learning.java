package lyhord.workbench.example;

import lyhord.clinic.Ear;
import lyhord.clinic.Model;
import lyhord.clinic.Training;
import org.springframework.stereotype.Component;

/** Takes a model in use without anybody waiting for it. */
@Component
class Learning {

  private final Ear ear;
  private final Training training;

  Learning(Ear ear, Training training) {
    this.ear = ear;
    this.training = training;
  }

  /** What has no turn now is learnt again from the table, when that is next looked at. */
  void use(Model model, String mark) {
    training.begin(() -> ear.use(model, mark));
  }
}
