package lyhord.library.desk.release;

import java.util.Optional;
import lyhord.library.desk.draft.Draft;
import lyhord.member.Member;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Says who may approve what, and whether it is needed. See docs/adr/0016. */
@Component
@EnableConfigurationProperties(EditorSettings.class)
class Approval {

  private final Opinions opinions;
  private final EditorSettings settings;

  Approval(Opinions opinions, EditorSettings settings) {
    this.opinions = opinions;
    this.settings = settings;
  }

  boolean isNeeded() {
    return settings.fourEyes();
  }

  /** Whether just what the draft holds has been approved, or need not be. */
  boolean has(Draft draft) {
    return !isNeeded() || reviewOf(draft).filter(Opinion::isApproved).isPresent();
  }

  /** Of just what the draft holds. */
  Optional<Opinion> reviewOf(Draft draft) {
    return draft.revision() == 0 ? Optional.empty() : opinions.of(draft.item(), draft.revision());
  }

  /** Never the one who wrote it. */
  boolean mayAnswer(Draft draft, Member editor) {
    return !editor.id().equals(draft.saved().by());
  }
}
