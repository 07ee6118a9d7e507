package lyhord.library.work;

import lyhord.web.Address;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who publishes the library, and where it is to be reached. */
@Component
public class Imprint {

  /** Where our own picture lies, for what has no other. */
  public static final String COVER = "/bibliotek/podd/omslag.png";

  private final Address address;
  private final String publisher;

  Imprint(Address address, @Value("${lyhord.publisher:}") String publisher) {
    this.address = address;
    this.publisher = publisher;
  }

  /** The whole address of a path; what already is one is left. */
  public String address(String path) {
    return address.of(path);
  }

  public String host() {
    return address.root().getHost();
  }

  public String publisher() {
    return publisher.isBlank() ? "Lyhörd" : publisher.strip();
  }
}
