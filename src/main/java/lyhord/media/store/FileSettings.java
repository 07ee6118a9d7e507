package lyhord.media.store;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** What an operator decides about files: LYHORD_FILES_URL, LYHORD_FILES_BUCKET and so on. */
@ConfigurationProperties("lyhord.files")
public record FileSettings(
    @Nullable URI url,
    @DefaultValue("lyhord") String bucket,
    @DefaultValue("us-east-1") String region,
    @DefaultValue("") String key,
    @DefaultValue("") String secret,
    @DefaultValue("20MB") DataSize image,
    @DefaultValue("100MB") DataSize document,
    @DefaultValue("300MB") DataSize sound,
    @DefaultValue("2GB") DataSize film) {}
