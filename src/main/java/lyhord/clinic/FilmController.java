package lyhord.clinic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import lyhord.web.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A case's film clips and their captions, served with ranges. */
@Controller
@RequestMapping("/film/{clinic}/{name}/{file:[\\p{L}\\d-]+\\.[a-z0-9]+}")
class FilmController {
  private static final Map<String, MediaType> TYPES =
      Map.of(
          "webm", MediaType.valueOf("video/webm"),
          "mp4", MediaType.valueOf("video/mp4"),
          "vtt", MediaType.valueOf("text/vtt;charset=UTF-8"));

  private final Path content;
  private final Clinics clinics;

  FilmController(@Value("${lyhord.content}") Path content, Clinics clinics) {
    this.content = content;
    this.clinics = clinics;
  }

  @GetMapping
  ResponseEntity<Resource> show(
      @PathVariable String clinic, @PathVariable String name, @PathVariable String file) {
    var stage = clinics.stage(clinic + "/" + name).orElseThrow(NotFound::new);
    var type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    var film = content.resolve("clinics").resolve(stage.id()).resolve("film").resolve(file);
    if (type == null || !Files.isRegularFile(film)) {
      throw new NotFound();
    }
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
        .body(new FileSystemResource(film));
  }
}
