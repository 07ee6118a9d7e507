package lyhord.media.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.robothy.s3.rest.LocalS3;
import com.robothy.s3.rest.bootstrap.LocalS3Mode;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/** A folder, and a bucket in a storage of its own that speaks S3. */
class StoreTest {
  private static final String NAME = "ab12".repeat(16);

  @TempDir static Path folder;
  private static LocalS3 storage;
  private static Store bucket;

  @BeforeAll
  static void open_a_bucket() throws IOException, InterruptedException {
    int port;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    storage = LocalS3.builder().port(port).mode(LocalS3Mode.IN_MEMORY).build();
    storage.start();
    var url = URI.create("http://127.0.0.1:" + port);
    var make = HttpRequest.newBuilder(url.resolve("/lyhord"));
    HttpClient.newHttpClient()
        .send(
            make.PUT(HttpRequest.BodyPublishers.noBody()).build(),
            HttpResponse.BodyHandlers.discarding());
    bucket = new BucketStore(settings(url));
  }

  @AfterAll
  static void close_it() {
    storage.shutdown();
  }

  static Stream<Store> stores() {
    return Stream.of(new FolderStore(folder.resolve("files")), bucket);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void what_is_put_is_given_back_whole_and_in_part(Store store) throws IOException {
    store.put(NAME, file("Hur har barnen det?"));
    assertThat(read(store, 0, 19)).isEqualTo("Hur har barnen det?");
    assertThat(read(store, 8, 6)).isEqualTo("barnen");
    assertThat(read(store, 0, 0)).isEmpty();
    store.put(NAME, file("Hur har barnen det?"));
    assertThat(read(store, 15, 4)).isEqualTo("det?");
  }

  @ParameterizedTest
  @MethodSource("stores")
  void what_is_deleted_is_gone_and_may_be_deleted_again(Store store) throws IOException {
    store.put(NAME, file("Hej"));
    store.delete(NAME);
    store.delete(NAME);
    assertThatThrownBy(() -> read(store, 0, 3)).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void a_file_on_disk_lies_under_its_name(Store store) {
    store.onDisk(NAME).ifPresent(it -> assertThat(it).hasToString(folder + "/files/ab/12/" + NAME));
  }

  private static String read(Store store, long from, long length) throws IOException {
    try (var in = store.open(NAME, from, length)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static Path file(String words) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "in", ""), words);
  }

  private static FileSettings settings(URI url) {
    var size = DataSize.ofMegabytes(1);
    return new FileSettings(
        url, "lyhord", "us-east-1", "nyckel", "hemlighet", size, size, size, size);
  }
}
