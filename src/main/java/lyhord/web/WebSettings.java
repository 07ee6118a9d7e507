package lyhord.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What an operator decides about the site: LYHORD_URL, LYHORD_CONTACT, LYHORD_OPERATOR. */
@ConfigurationProperties("lyhord")
public record WebSettings(
    @Nullable URI url,
    @DefaultValue("false") boolean dev,
    @DefaultValue("") String contact,
    @DefaultValue("") String operator) {}
