package lyhord.library;

import java.nio.file.Path;
import java.util.List;
import lyhord.content.Mistakes;
import lyhord.law.LawBook;
import lyhord.library.entry.Shipped;
import lyhord.statute.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At start: what comes with Lyhörd is read, checked and put on the shelves. When something in it is
 * wrong that is told, nothing is taken in, and what stood there before stays.
 */
@Component
@EnableConfigurationProperties(LibrarySettings.class)
class Arrival {

  private static final Logger log = LoggerFactory.getLogger(Arrival.class);

  private final LawBook law;

  Arrival(
      @Value("${lyhord.content}") Path content,
      LawBook law,
      Shipment shipment,
      TransactionTemplate together) {
    this.law = law;
    var items = read(content);
    together.executeWithoutResult(transaction -> shipment.take(items));
  }

  private List<Shipped> read(Path content) {
    try {
      return Shipped.read(
          content,
          reference -> Reference.of(reference).flatMap(law::section).isPresent(),
          address -> Cited.section(law, address).isPresent());
    } catch (Mistakes mistakes) {
      log.error("Fel i biblioteket. Det som finns där ligger kvar.\n{}", mistakes.getMessage());
      return List.of();
    }
  }
}
