package lyhord.member.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import lyhord.mail.Letter;
import lyhord.mail.Mail;
import lyhord.member.Members;
import lyhord.member.ReturnPath;
import lyhord.member.Secret;
import lyhord.web.Address;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time links by e-mail. Whether the address has an account is not looked up here, on purpose.
 */
@Repository
public class Links {

  static final Duration GOOD_FOR = Duration.ofMinutes(15);

  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
  private static final int LONGEST_EMAIL = 254;

  private final JdbcClient db;
  private final Mail mail;
  private final Address address;
  private final Clock clock;

  Links(JdbcClient db, Mail mail, Address address, Clock clock) {
    this.db = db;
    this.mail = mail;
    this.address = address;
    this.clock = clock;
  }

  public static boolean isEmail(String typed) {
    var email = Members.address(typed);
    return email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches();
  }

  @Transactional
  void send(String email, ReturnPath to) {
    var secret = Secret.fresh();
    db.sql(
            """
            insert into member.link (mark, email, return_path, expires_at)
            values (:mark, :email, :path, :expires)
            """)
        .param("mark", secret.mark())
        .param("email", email)
        .param("path", to.path())
        .param("expires", OffsetDateTime.now(clock).plus(GOOD_FOR))
        .update();
    mail.send(new Letter(email, "Din länk till Lyhörd", text(secret)));
  }

  Optional<Link> find(Secret secret) {
    return db.sql(
            "select email, return_path from member.link where mark = :mark and expires_at > :now")
        .param("mark", secret.mark())
        .param("now", OffsetDateTime.now(clock))
        .query((row, number) -> new Link(row.getString(1), ReturnPath.of(row.getString(2))))
        .optional();
  }

  /** Only the first to ask gets the link. */
  Optional<Link> use(Secret secret) {
    return db.sql(
            """
            delete from member.link where mark = :mark and expires_at > :now
            returning email, return_path
            """)
        .param("mark", secret.mark())
        .param("now", OffsetDateTime.now(clock))
        .query((row, number) -> new Link(row.getString(1), ReturnPath.of(row.getString(2))))
        .optional();
  }

  private String text(Secret secret) {
    return """
        Hej,

        här är länken som du bad om. Öppna den och tryck på knappen på sidan.

        %s

        Länken gäller i 15 minuter och kan användas en gång.

        Har du inget konto kan du skapa ett på samma sida.
        Har du inte bett om länken behöver du inte göra något.

        Lyhörd
        %s
        """
        .formatted(address.of("/lank/" + secret.text()), address.root());
  }
}
