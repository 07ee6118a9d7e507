package lyhord.web.fault;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done at set times and goes wrong is tried again at the next: it is told in the log. */
@Configuration(proxyBeanMethods = false)
class ScheduledWork {

  private static final Logger LOG = LoggerFactory.getLogger(ScheduledWork.class);

  @Bean
  SimpleAsyncTaskSchedulerCustomizer faultsOfScheduledWork() {
    return scheduler -> scheduler.setErrorHandler(ScheduledWork::tell);
  }

  static void tell(Throwable fault) {
    if (Faults.isDatabaseAway(fault)) {
      LOG.warn("Scheduled work waits, the database is away: {}", fault.getMessage());
    } else {
      LOG.error("Scheduled work went wrong and is tried again at its next time", fault);
    }
  }
}
