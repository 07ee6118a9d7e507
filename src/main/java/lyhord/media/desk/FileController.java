package lyhord.media.desk;

import java.util.Map;
import java.util.UUID;
import lyhord.media.Files;
import lyhord.media.StoredFile;
import lyhord.media.desk.FilePage.Told;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.web.NotFound;
import lyhord.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One file: what editors tell about it, where it is used, and the end of it. */
@Controller
@OnlyFor(Role.EDITOR)
@RequestMapping("/redaktion/filer/{id}")
class FileController {
  private static final Map<String, String> DONE =
      Map.of(
          "uppladdad", "Filen är uppladdad. Berätta mer om den här nedanför.",
          "sparad", "Uppgifterna är sparade.");
  private static final String USED =
      "Filen används fortfarande. Ta bort den från ställena nedan först.";

  private final Files files;
  private final Uses uses;
  private final Descriptions descriptions;

  FileController(Files files, Uses uses, Descriptions descriptions) {
    this.files = files;
    this.uses = uses;
    this.descriptions = descriptions;
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "") String klart) {
    var file = find(id);
    return page(file, DONE.get(klart), new Problems(), Told.of(file));
  }

  @PostMapping
  ModelAndView update(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
    var file = find(id);
    var told = new Typed(form).told();
    var problems = descriptions.tell(file, told);
    return problems.any()
        ? page(file, null, problems, told)
        : new ModelAndView("redirect:" + file.editing() + "?klart=sparad");
  }

  @PostMapping("/ta-bort")
  ModelAndView delete(@PathVariable UUID id) {
    var file = find(id);
    if (!uses.of(id).isEmpty()) {
      return page(file, null, new Problems().unless(false, "", USED), Told.of(file));
    }
    descriptions.forget(file);
    return new ModelAndView("redirect:/redaktion/filer?klart=borta");
  }

  private StoredFile find(UUID id) {
    return files.find(id).orElseThrow(NotFound::new);
  }

  private ModelAndView page(StoredFile file, @Nullable String done, Problems problems, Told told) {
    var page = new FilePage(file, done, problems, told, Facts.about(file), uses.of(file.id()));
    var view = new ModelAndView("media/desk/file", "page", page);
    if (problems.any()) {
      view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return view;
  }
}
