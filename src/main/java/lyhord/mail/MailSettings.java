package lyhord.mail;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * LYHORD_SMTP_URL, as smtp://user:password@host:587 or smtps://host:465, and LYHORD_SMTP_FROM.
 * Without a URL nothing leaves.
 */
@ConfigurationProperties("lyhord.smtp")
record MailSettings(@Nullable URI url, @DefaultValue("lyhord@localhost") String from) {

  @Nullable URI server() {
    return url == null || url.getHost() == null ? null : url;
  }
}
