package lyhord.database;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator decides about the database: LYHORD_DATA, LYHORD_DATABASE_URL,
 * LYHORD_DATABASE_POOL.
 *
 * @param modules schemas, in the order in which their tables may refer to each other
 */
@ConfigurationProperties("lyhord")
record DatabaseSettings(
    @DefaultValue("data") String data,
    @DefaultValue List<String> modules,
    @DefaultValue Connection database) {

  /**
   * @param url of a server; empty for a PostgreSQL of our own
   * @param pool connections at most
   */
  record Connection(@DefaultValue("") String url, @DefaultValue("12") int pool) {}
}
