package lyhord.library;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param publisher who answers for what is published, by name; LYHORD_PUBLISHER
 */
@ConfigurationProperties("lyhord")
record LibrarySettings(@DefaultValue("") String publisher) {}
