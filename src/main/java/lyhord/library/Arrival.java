package lyhord.library;

import java.nio.file.Path;
import lyhord.law.LawBook;
import lyhord.library.entry.Shipped;
import lyhord.statute.Reference;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** At start: what comes with Lyhörd is read, checked and put on the shelves. */
@Component
@EnableConfigurationProperties(LibrarySettings.class)
class Arrival {

  Arrival(
      @Value("${lyhord.content}") Path content,
      LawBook law,
      Shipment shipment,
      TransactionTemplate together) {
    var items =
        Shipped.read(
            content,
            reference -> Reference.of(reference).flatMap(law::section).isPresent(),
            address -> Cited.section(law, address).isPresent());
    together.executeWithoutResult(transaction -> shipment.take(items));
  }
}
