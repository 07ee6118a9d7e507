package lyhord.member;

/** What a feature keeps about a member. Every feature that keeps something implements this. */
public interface PersonalData {

  /** The heading in the member's extract, in Swedish. */
  String name();

  /** Records, maps, lists and plain values, with names that a member understands. */
  Object of(Member member);

  /** Called in one transaction, before the member's own row is erased. */
  void erase(Member member);
}
