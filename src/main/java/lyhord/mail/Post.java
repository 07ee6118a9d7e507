package lyhord.mail;

import jakarta.mail.MessagingException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Carries one letter to the mail server. */
class Post {

  private static final String TIMEOUT = "15000";

  private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
  private final String from;

  Post(URI server, String from) {
    this.from = from;
    var secure = "smtps".equals(server.getScheme());
    sender.setProtocol(secure ? "smtps" : "smtp");
    sender.setHost(server.getHost());
    sender.setPort(server.getPort() > 0 ? server.getPort() : secure ? 465 : 587);
    sender.setDefaultEncoding("UTF-8");
    var properties = sender.getJavaMailProperties();
    var prefix = secure ? "mail.smtps." : "mail.smtp.";
    for (var name : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.put(prefix + name, TIMEOUT);
    }
    properties.put(prefix + "starttls.enable", "true");
    properties.put(prefix + "ssl.checkserveridentity", "true");
    var user = server.getRawUserInfo();
    if (user != null) {
      properties.put(prefix + "auth", "true");
      properties.put(prefix + "starttls.required", "true");
      signIn(user.split(":", 2));
    }
  }

  private void signIn(String[] user) {
    sender.setUsername(decoded(user[0]));
    sender.setPassword(user.length > 1 ? decoded(user[1]) : "");
  }

  void carry(Letter letter) throws MessagingException {
    var message = sender.createMimeMessage();
    var helper = new MimeMessageHelper(message, "UTF-8");
    helper.setFrom(from);
    helper.setTo(letter.to());
    helper.setSubject(letter.subject());
    helper.setText(letter.text());
    message.setHeader("Content-Language", "sv");
    message.setHeader("Auto-Submitted", "auto-generated");
    sender.send(message);
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
