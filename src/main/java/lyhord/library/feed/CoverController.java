package lyhord.library.feed;

import java.time.Duration;
import java.util.function.Supplier;
import lyhord.library.work.Imprint;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;

/** The podcast's picture. It is drawn once, when somebody first asks. */
@Controller
class CoverController {

  private record Drawn(byte[] png, String mark) {}

  private final Supplier<Drawn> drawn = SingletonSupplier.of(CoverController::draw);

  private static Drawn draw() {
    var png = Cover.png();
    return new Drawn(png, DigestUtils.md5DigestAsHex(png));
  }

  /** Players on other sites show it too. */
  @GetMapping(Imprint.COVER)
  ResponseEntity<byte[]> show() {
    var cover = drawn.get();
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_PNG)
        .cacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic())
        .eTag(cover.mark())
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .body(cover.png());
  }
}
