package lyhord.media.serving;

import java.util.UUID;
import lyhord.member.Member;
import lyhord.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The captions of a film or a recording, as they read now. */
@Controller
class CaptionsController {
  private static final MediaType WEBVTT = MediaType.valueOf("text/vtt;charset=UTF-8");

  private final Visibility visibility;

  CaptionsController(Visibility visibility) {
    this.visibility = visibility;
  }

  @GetMapping("/fil/{id}/undertexter.vtt")
  ResponseEntity<String> show(@PathVariable UUID id, @Nullable Member visitor) {
    var seen = visibility.find(id, visitor).orElseThrow(NotFound::new);
    if (seen.file().captions().isEmpty()) {
      throw new NotFound();
    }
    return ResponseEntity.ok()
        .contentType(WEBVTT)
        .cacheControl(CacheControl.noCache())
        .body(seen.file().captions());
  }
}
