package lyhord.web.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lyhord.PageTest;
import lyhord.Playhouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.scheduling.TaskScheduler;

@PageTest
@ExtendWith(OutputCaptureExtension.class)
class ScheduledWorkTest {

  @Test
  void a_database_that_is_away_is_one_line_in_the_log(CapturedOutput log) throws Exception {
    run(new DataAccessResourceFailureException("borta"));
    assertThat(log.getAll()).contains("the database is away: borta").doesNotContain("\tat ");
  }

  @Test
  void anything_else_is_told_with_where_it_happened(CapturedOutput log) throws Exception {
    run(new IllegalStateException("trasigt"));
    assertThat(log.getAll()).contains("Scheduled work went wrong", "trasigt", "\tat ");
  }

  private static void run(RuntimeException fault) throws InterruptedException {
    var over = new CountDownLatch(2);
    var scheduler = Playhouse.bean(TaskScheduler.class);
    var work =
        scheduler.scheduleWithFixedDelay(
            () -> {
              over.countDown();
              throw fault;
            },
            Instant.EPOCH,
            java.time.Duration.ofMillis(10));
    assertThat(over.await(10, TimeUnit.SECONDS)).as("it is tried again").isTrue();
    work.cancel(false);
  }
}
