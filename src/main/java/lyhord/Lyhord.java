package lyhord;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the platform. */
@SpringBootApplication
@EnableScheduling
public class Lyhord {
  public static void main(String[] args) {
    SpringApplication.run(Lyhord.class, args);
  }
}
