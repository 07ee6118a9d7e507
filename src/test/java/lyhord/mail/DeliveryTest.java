package lyhord.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.Statements.PassingTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class DeliveryTest {

  private static final Letter LETTER =
      new Letter("asta@exempel.se", "Hör du åäö", "Hej Åsa,\n\n”så” här – långt.\n");

  private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
  private final Mail mail = Playhouse.bean(Mail.class);

  @BeforeEach
  void empty_the_outbox() {
    Playhouse.bean(JdbcClient.class).sql("delete from mail.letter").update();
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private Delivery delivery(int port) {
    var url = URI.create("smtp://localhost:" + port);
    return new Delivery(mail, new MailSettings(url, "lyhord@exempel.se"));
  }

  @Test
  void a_letter_arrives_as_it_was_written_and_is_then_forgotten() throws Exception {
    mail.send(LETTER);
    assertThat(delivery(server.getSmtp().getPort()).deliver()).isEqualTo(1);
    var received = server.getReceivedMessages()[0];
    assertThat(received.getSubject()).isEqualTo("Hör du åäö");
    assertThat(received.getContent().toString()).isEqualToIgnoringNewLines(LETTER.text());
    assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.latest()).isEmpty();
  }

  @Test
  void a_letter_waits_longer_and_longer_for_a_server_that_is_away() {
    mail.send(LETTER);
    var away = delivery(1);
    assertThat(away.deliver()).isEqualTo(1);
    assertThat(away.deliver()).isZero();
    Playhouse.bean(PassingTime.class).pass(Duration.ofSeconds(61));
    assertThat(away.deliver()).isEqualTo(1);
    Playhouse.bean(PassingTime.class).pass(Duration.ofSeconds(61));
    assertThat(away.deliver()).isZero();
    Playhouse.bean(PassingTime.class).pass(Duration.ofSeconds(61));
    assertThat(delivery(server.getSmtp().getPort()).deliver()).isEqualTo(1);
  }

  @Test
  void two_nodes_never_send_the_same_letter() {
    IntStream.range(0, 60).forEach(number -> mail.send(LETTER));
    var port = server.getSmtp().getPort();
    IntStream.range(0, 8).parallel().forEach(node -> delivery(port).deliver());
    assertThat(server.getReceivedMessages()).hasSize(60);
  }

  @Test
  void a_letter_is_not_sent_when_its_transaction_is_rolled_back() {
    var transaction = new TransactionTemplate(Playhouse.bean(PlatformTransactionManager.class));
    transaction.executeWithoutResult(
        status -> {
          mail.send(LETTER);
          status.setRollbackOnly();
        });
    assertThat(delivery(server.getSmtp().getPort()).deliver()).isZero();
  }

  @Test
  void the_pause_doubles_up_to_four_hours() {
    assertThat(Arrays.stream(new int[] {1, 2, 3, 20}).mapToObj(Delivery::pause))
        .containsExactly(
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(4),
            Duration.ofHours(4));
  }
}
