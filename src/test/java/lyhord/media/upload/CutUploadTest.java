package lyhord.media.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lyhord.Cast.DAG;
import static lyhord.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.media.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no well-behaved browser does: cut connections, and far too large files. */
@PageTest
class CutUploadTest {
  private static final long THREE_GIGABYTES = 3L << 30;

  private static final String FIRST =
      "--skarv\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"film.mp4\"\r\n\r\n"
          + "\0\0\0\u0018ftypmp42"
          + "\0".repeat(100_000);

  @TempDir Path folder;

  @Test
  void a_film_of_three_gigabytes_is_refused_on_our_own_page_and_nothing_of_it_is_kept()
      throws IOException {
    try (var socket = begin(as(DAG).cookie(), THREE_GIGABYTES)) {
      sendTheRest(socket);
      assertThat(told(socket, "</html>"))
          .startsWith("HTTP/1.1 413")
          .contains("En film får vara högst 2 GB", "Inget av filen är sparat", "Ladda upp en fil");
    }
    nothingIsLeft();
  }

  @Test
  void a_stranger_sends_nothing_far() throws IOException {
    try (var socket = begin("", THREE_GIGABYTES)) {
      assertThat(told(socket, "\r\n")).startsWith("HTTP/1.1 404");
    }
    nothingIsLeft();
  }

  @Test
  void a_large_form_to_another_address_is_refused_as_before() throws IOException {
    try (var socket = begin(as(DAG).cookie(), 1 << 20, "/lagradar")) {
      assertThat(told(socket, "\r\n")).startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void of_a_cut_upload_nothing_is_left() throws IOException {
    var before = Playhouse.bean(Files.class).count("");
    try (var socket = begin(as(DAG).cookie(), 10_000_000)) {
      socket.getOutputStream().write(new byte[500_000]);
      LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
    }
    nothingIsLeft();
    assertThat(Playhouse.bean(Files.class).count("")).isEqualTo(before);
  }

  @Test
  void a_file_is_given_up_at_the_first_byte_too_many() {
    var rest = new ByteArrayInputStream(new byte[100]);
    assertThatThrownBy(() -> Receipt.write(new byte[50], rest, folder.resolve("file"), 149))
        .isInstanceOf(Receipt.TooMuch.class);
  }

  @Test
  void a_full_disk_is_told_apart_from_a_sender_who_is_gone() {
    var full = Path.of("/dev/full");
    org.junit.jupiter.api.Assumptions.assumeTrue(java.nio.file.Files.exists(full));
    var rest = new ByteArrayInputStream(new byte[100]);
    assertThatThrownBy(() -> Receipt.write(new byte[50], rest, full, 1000))
        .isInstanceOf(Receipt.DiskRefused.class);
  }

  private static Socket begin(String cookie, long length) throws IOException {
    return begin(cookie, length, "/redaktion/filer");
  }

  private static Socket begin(String cookie, long length, String path) throws IOException {
    var address = URI.create(Playhouse.address());
    var socket = new Socket(address.getHost(), address.getPort());
    socket.setSoTimeout(20_000);
    var text =
        """
        POST %s HTTP/1.1\r
        Host: %s\r
        Cookie: %s\r
        Content-Type: multipart/form-data; boundary=skarv\r
        Content-Length: %d\r
        \r
        """
            .formatted(path, address.getAuthority(), cookie, length);
    socket.getOutputStream().write(text.getBytes(UTF_8));
    socket.getOutputStream().write(FIRST.getBytes(UTF_8));
    return socket;
  }

  /** Nothing of it has been kept when only the last part is missing. */
  private static void sendTheRest(Socket socket) throws IOException {
    var more = new byte[1 << 20];
    var rest = THREE_GIGABYTES - FIRST.length();
    for (; rest > more.length; rest -= more.length) {
      socket.getOutputStream().write(more);
    }
    assertThat(left()).isZero();
    socket.getOutputStream().write(more, 0, (int) rest);
  }

  private static String told(Socket socket, String end) throws IOException {
    var told = new StringBuilder();
    var buffer = new byte[8192];
    while (!told.toString().contains(end)) {
      var length = socket.getInputStream().read(buffer);
      if (length < 0) {
        break;
      }
      told.append(new String(buffer, 0, length, UTF_8));
    }
    return told.toString();
  }

  private static void nothingIsLeft() throws IOException {
    for (var tries = 0; tries < 100 && left() > 0; tries++) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    assertThat(left()).isZero();
  }

  private static long left() throws IOException {
    if (!java.nio.file.Files.isDirectory(UploadTest.INCOMING)) {
      return 0;
    }
    try (var trays = java.nio.file.Files.list(UploadTest.INCOMING)) {
      return trays.count();
    }
  }
}
