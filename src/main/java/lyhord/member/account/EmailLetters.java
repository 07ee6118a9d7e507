package lyhord.member.account;

import lyhord.mail.Letter;
import lyhord.mail.Mail;
import lyhord.member.Secret;
import lyhord.web.Address;
import lyhord.web.WebSettings;
import org.springframework.stereotype.Component;

/** The letters around a change of address: a link to the new one, a word to the old one. */
@Component
class EmailLetters {

  private final Mail mail;
  private final Address address;
  private final WebSettings settings;

  EmailLetters(Mail mail, Address address, WebSettings settings) {
    this.mail = mail;
    this.address = address;
    this.settings = settings;
  }

  void link(String email, Secret secret) {
    var words =
        """
        Hej,

        du har bett om att logga in på Lyhörd med den här adressen. Öppna länken och tryck på knappen på sidan. Du behöver vara inloggad.

        %s

        Länken gäller i 15 minuter och kan användas en gång.

        Har du inte bett om länken behöver du inte göra något.

        Lyhörd
        %s
        """
            .formatted(address.of("/konto/epost/" + secret.text()), address.root());
    mail.send(new Letter(email, "Bekräfta din nya e-postadress", words));
  }

  void warn(String old, String email) {
    var words =
        """
        Hej,

        någon som är inloggad på ditt konto på Lyhörd har bett om att byta e-postadress till %s. Är det du behöver du inte göra något med det här brevet.

        Är det inte du, välj ett nytt lösenord nu. Då loggas alla andra webbläsare ut och bytet går inte att göra klart.

        %s

        Lyhörd
        %s
        """
            .formatted(email, address.of("/konto#losenord"), address.root());
    mail.send(new Letter(old, "Någon vill byta din e-postadress på Lyhörd", words));
  }

  void tell(String old, String email) {
    var words =
        """
        Hej,

        din e-postadress på Lyhörd är bytt. Du loggar nu in med %s, inte med den här adressen.

        Är det inte du som har bytt, hör av dig till %s.

        Lyhörd
        %s
        """
            .formatted(email, contact(), address.root());
    mail.send(new Letter(old, "Din e-postadress på Lyhörd är bytt", words));
  }

  private String contact() {
    var contact = settings.contact().strip();
    return contact.isEmpty() ? "den som driver webbplatsen" : contact;
  }
}
