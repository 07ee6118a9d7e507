package lyhord.library.desk.act;

import lyhord.member.Member;
import lyhord.member.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a member did as an editor. It stays done when they leave, without their name. */
@Component
@Order(8)
class EditorData implements PersonalData {

  private final Acts acts;

  EditorData(Acts acts) {
    this.acts = acts;
  }

  @Override
  public String name() {
    return "Det du har gjort som redaktör";
  }

  @Override
  public Object of(Member member) {
    return acts.by(member).stream()
        .map(it -> Moment.written(it.at()) + ": " + it.deed().swedish() + " " + it.title())
        .toList();
  }

  @Override
  public void erase(Member member) {
    // the rows that name the member lose the name, or go, with the member's own row
  }
}
