package lyhord.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Database {

  @Bean
  Server server(@Value("${lyhord.database.url:}") String url, @Value("${lyhord.data}") Path data) {
    System.out.println("Startar databasen…");
    return url.isBlank() ? OwnPostgres.start(data) : ExternalPostgres.reach(url.strip());
  }

  /** Whoever gets the data source finds the tables in place. */
  @Bean
  HikariDataSource dataSource(
      Server server,
      @Value("${lyhord.database.pool}") int pool,
      @Value("${lyhord.modules}") List<String> modules) {
    var source = new HikariDataSource(configuration(server.address(), pool));
    new Migrations(source, modules).run();
    System.out.println("Läser in innehållet…");
    return source;
  }

  private static HikariConfig configuration(Address address, int pool) {
    var config = new HikariConfig();
    config.setPoolName("lyhord");
    config.setDataSource(address.direct());
    config.setMaximumPoolSize(pool);
    config.setMinimumIdle(2);
    config.setConnectionTimeout(Duration.ofSeconds(3).toMillis());
    config.setKeepaliveTime(Duration.ofMinutes(2).toMillis());
    return config;
  }
}
