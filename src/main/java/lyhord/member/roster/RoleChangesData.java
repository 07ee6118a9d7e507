package lyhord.member.roster;

import java.util.LinkedHashMap;
import java.util.List;
import lyhord.member.Member;
import lyhord.member.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The roles a member was given and gave, without the names of the others. */
@Component
@Order(1)
class RoleChangesData implements PersonalData {

  private final RoleChanges changes;

  RoleChangesData(RoleChanges changes) {
    this.changes = changes;
  }

  @Override
  public String name() {
    return "Ändrade roller";
  }

  @Override
  public Object of(Member member) {
    var all = new LinkedHashMap<String, List<String>>();
    all.put("Dina roller", told(changes.of(member)));
    all.put("Roller du har ändrat", told(changes.by(member)));
    return all;
  }

  @Override
  public void erase(Member member) {
    // what was changed for the member goes with the member's row; what they changed loses the name
  }

  private static List<String> told(List<RoleChange> changes) {
    return changes.stream().map(RoleChangesData::told).toList();
  }

  private static String told(RoleChange change) {
    var what =
        switch (change.kind()) {
          case GIVEN, APPOINTED -> " gavs ";
          case TAKEN -> " togs bort ";
        };
    return change.role().swedish() + what + change.at();
  }
}
