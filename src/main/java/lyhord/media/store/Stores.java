package lyhord.media.store;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses where the bytes lie. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileSettings.class)
class Stores {

  @Bean
  Store store(FileSettings settings, @Value("${lyhord.data}") Path data) {
    return settings.url() == null
        ? new FolderStore(data.toAbsolutePath().resolve("files"))
        : new BucketStore(settings);
  }

  /** Beside the stored files, so that a file is stored by being renamed. */
  @Bean
  Incoming incoming(@Value("${lyhord.data}") Path data) {
    return new Incoming(data.toAbsolutePath().resolve("files").resolve("incoming"));
  }
}
