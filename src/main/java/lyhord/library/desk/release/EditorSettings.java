package lyhord.library.desk.release;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param fourEyes whether somebody else than the writer must approve before anything is published
 */
@ConfigurationProperties("lyhord.editors")
record EditorSettings(@DefaultValue("true") boolean fourEyes) {}
