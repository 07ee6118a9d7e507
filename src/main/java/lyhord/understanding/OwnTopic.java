package lyhord.understanding;

import java.util.List;
import java.util.Set;

/** A topic that only one case has, with the questions that are examples of it. */
public record OwnTopic(String id, Set<Addressee> addressees, String label, List<String> examples) {}
