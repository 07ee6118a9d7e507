package lyhord.media.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.io.input.BoundedInputStream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** A bucket in any storage that speaks S3. An object is there when all of it has arrived. */
final class BucketStore implements Store {
  private final S3Client client;
  private final String bucket;

  BucketStore(FileSettings settings) {
    bucket = settings.bucket();
    client = client(settings);
  }

  /** Checksums of newer kinds are asked for by Amazon alone; others refuse them. */
  private static S3Client client(FileSettings settings) {
    var credentials = AwsBasicCredentials.create(settings.key(), settings.secret());
    return S3Client.builder()
        .endpointOverride(Objects.requireNonNull(settings.url()))
        .region(Region.of(settings.region()))
        .credentialsProvider(StaticCredentialsProvider.create(credentials))
        .forcePathStyle(true)
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  @Override
  public void put(String sha256, Path file) throws IOException {
    try {
      client.putObject(it -> it.bucket(bucket).key(sha256), file);
    } catch (SdkException e) {
      throw new IOException("The bucket did not take the file", e);
    }
  }

  @Override
  public InputStream open(String sha256, long from, long length) throws IOException {
    if (length == 0) {
      return InputStream.nullInputStream();
    }
    var range = "bytes=" + from + "-" + (from + length - 1);
    try {
      var given = client.getObject(it -> it.bucket(bucket).key(sha256).range(range));
      return given.response().contentRange() != null ? given : cut(given, from, length);
    } catch (SdkException e) {
      throw new IOException("The bucket did not give the file", e);
    }
  }

  /** Some storages know no parts and give the whole. */
  private static InputStream cut(InputStream whole, long from, long length) throws IOException {
    whole.skipNBytes(from);
    return BoundedInputStream.builder().setInputStream(whole).setMaxCount(length).get();
  }

  @Override
  public Optional<Path> onDisk(String sha256) {
    return Optional.empty();
  }

  @Override
  public void delete(String sha256) throws IOException {
    try {
      client.deleteObject(it -> it.bucket(bucket).key(sha256));
    } catch (SdkException e) {
      throw new IOException("The bucket did not delete the file", e);
    }
  }
}
