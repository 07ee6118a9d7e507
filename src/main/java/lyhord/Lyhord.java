package lyhord;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the platform. */
@SpringBootApplication
public class Lyhord {
  public static void main(String[] args) {
    SpringApplication.run(Lyhord.class, args);
  }
}
