package lyhord.member;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that is kept about a member, in every feature: to be shown, taken along or erased. */
@Component
public class Extract {

  private final List<PersonalData> kept;
  private final Members members;

  Extract(List<PersonalData> kept, Members members) {
    this.kept = kept;
    this.members = members;
  }

  public Map<String, Object> of(Member member) {
    var all = new LinkedHashMap<String, Object>();
    for (var data : kept) {
      all.put(data.name(), data.of(member));
    }
    return all;
  }

  /** All or nothing. */
  @Transactional
  public void erase(Member member) {
    for (var data : kept) {
      data.erase(member);
    }
    members.erase(member);
  }
}
