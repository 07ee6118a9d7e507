package lyhord.member.roster;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lyhord.member.Member;
import lyhord.member.Organisation;
import lyhord.member.Role;
import org.jspecify.annotations.Nullable;

/** One member, the roles they have and could have, and who changed them. */
public record MemberPage(
    String path,
    String name,
    String email,
    boolean appointed,
    List<String> workplaces,
    List<Trust> roles,
    List<Line> changes,
    @Nullable String done,
    @Nullable String refused) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'kl.' HH.mm", Locale.of("sv"))
          .withZone(ZoneId.of("Europe/Stockholm"));

  /** A role, and whether the member has it. */
  public record Trust(String name, String slug, boolean held) {}

  public record Line(String at, String moment, String words) {}

  static MemberPage of(
      Member member, boolean appointed, List<Organisation> workplaces, List<RoleChange> changes) {
    return new MemberPage(
        "/medlemmar/" + member.id(),
        member.name(),
        member.email(),
        appointed,
        workplaces.stream().map(Organisation::name).toList(),
        Arrays.stream(Role.values()).map(role -> trust(member, role)).toList(),
        changes.stream().map(MemberPage::line).toList(),
        null,
        null);
  }

  MemberPage after(@Nullable String nowDone, @Nullable String nowRefused) {
    return new MemberPage(
        path, name, email, appointed, workplaces, roles, changes, nowDone, nowRefused);
  }

  private static Trust trust(Member member, Role role) {
    return new Trust(role.swedish(), role.slug(), member.is(role));
  }

  private static Line line(RoleChange change) {
    return new Line(change.at().toString(), MOMENT.format(change.at()), change.told());
  }
}
