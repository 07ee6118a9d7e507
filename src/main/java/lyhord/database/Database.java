package lyhord.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import lyhord.database.bulletin.Bulletin;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands out the one data source. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class Database {

  @Bean
  Server server(DatabaseSettings settings) {
    System.out.println("Startar databasen…");
    var url = settings.database().url().strip();
    return url.isEmpty()
        ? OwnPostgres.start(Path.of(settings.data()))
        : ExternalPostgres.reach(url);
  }

  /** Whoever gets the data source finds the tables in place. */
  @Bean
  HikariDataSource dataSource(Server server, DatabaseSettings settings) {
    var source = pool(server.address(), settings.database().pool());
    new Migrations(source, settings.modules()).run();
    System.out.println("Läser in innehållet…");
    return source;
  }

  /** Hears on a connection beside the pool, which is for those who ask. */
  @Bean
  Bulletin bulletin(Server server) {
    return new Bulletin(server.address().direct());
  }

  static HikariDataSource pool(Address address, int size) {
    var config = new HikariConfig();
    config.setPoolName("lyhord");
    config.setDataSource(address.direct());
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(Math.min(2, size));
    config.setConnectionTimeout(Duration.ofSeconds(3).toMillis());
    config.setKeepaliveTime(Duration.ofMinutes(2).toMillis());
    return new HikariDataSource(config);
  }
}
