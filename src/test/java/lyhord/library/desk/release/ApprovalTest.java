package lyhord.library.desk.release;

import static lyhord.Cast.DAG;
import static lyhord.Cast.GUN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.library.desk.Manuscript;
import lyhord.library.desk.draft.Draft;
import lyhord.library.desk.draft.Drafts;
import org.junit.jupiter.api.Test;

/** Who may approve what. */
@PageTest
class ApprovalTest {

  @Test
  void a_site_may_choose_to_let_an_editor_publish_alone() {
    var draft = draft(Manuscript.whole("Ensam redaktör"));
    assertThat(approval(true).has(draft)).isFalse();
    assertThat(approval(false).has(draft)).isTrue();
  }

  @Test
  void who_only_presses_save_is_not_the_one_who_wrote() {
    var article = Manuscript.whole("Bara sparad igen");
    article.form(GUN).press("Spara utkastet");
    assertThat(approval(true).mayAnswer(draft(article), GUN.member())).isTrue();
    assertThat(approval(true).mayAnswer(draft(article), DAG.member())).isFalse();
  }

  @Test
  void who_changes_the_text_is_the_one_who_wrote_it() {
    var article = Manuscript.whole("Ändrad av den andra");
    Manuscript.filled(article.form(GUN), "Guns text.[^nka]").press("Spara utkastet");
    assertThat(approval(true).mayAnswer(draft(article), GUN.member())).isFalse();
    assertThat(approval(true).mayAnswer(draft(article), DAG.member())).isTrue();
  }

  private static Approval approval(boolean fourEyes) {
    return new Approval(Playhouse.bean(Opinions.class), new EditorSettings(fourEyes));
  }

  private static Draft draft(Manuscript article) {
    var id = UUID.fromString(article.path().replaceFirst(".*/", ""));
    return Playhouse.bean(Drafts.class).find(id).orElseThrow();
  }
}
