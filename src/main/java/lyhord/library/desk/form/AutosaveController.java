package lyhord.library.desk.form;

import java.util.UUID;
import lyhord.library.desk.act.Moment;
import lyhord.library.desk.draft.Draft;
import lyhord.library.desk.draft.Drafts;
import lyhord.library.desk.draft.Writing;
import lyhord.member.Member;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saves while one types, and tells who else has the form open. Asked by the form's script. */
@Controller
@OnlyFor(Role.EDITOR)
@RequestMapping("/redaktion/bibliotek/{id}")
class AutosaveController {

  /** What the script is told. */
  record Told(String saved, long version, int base, String others) {}

  private final Drafts drafts;
  private final Writing writing;
  private final Presence presence;

  AutosaveController(Drafts drafts, Writing writing, Presence presence) {
    this.drafts = drafts;
    this.writing = writing;
    this.presence = presence;
  }

  @PostMapping("/autospara")
  ResponseEntity<Told> update(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Member editor) {
    var draft = drafts.find(id).orElseThrow(NotFound::new);
    var typed = Typed.of(sent);
    return writing
        .save(id, typed.stamp(), typed.entry(draft.kind()), editor)
        .map(it -> ResponseEntity.ok(told(it, editor)))
        .orElseGet(() -> ResponseEntity.status(HttpStatus.CONFLICT).body(told(draft, editor)));
  }

  @PostMapping("/narvaro")
  ResponseEntity<Told> create(@PathVariable UUID id, Member editor) {
    return ResponseEntity.ok(told(drafts.find(id).orElseThrow(NotFound::new), editor));
  }

  private Told told(Draft draft, Member editor) {
    var at = draft.saved().at();
    return new Told(
        at == null ? "" : Moment.clock(at),
        draft.stamp().version(),
        draft.stamp().base(),
        Others.told(presence.see(draft.item(), editor)));
  }
}
