package lyhord.dialogue;

import java.util.Set;

/**
 * All that a condition may look at, as the ids authors write.
 *
 * @param form how the question at hand was put; empty outside a question
 * @param times how often the topic at hand has been raised, this time included
 * @param previous the topic talked about just before; empty at the start
 * @param room where we are; empty when the case has no rooms
 */
record Circumstances(
    Set<String> form,
    int times,
    Set<String> previous,
    Set<String> room,
    int trust,
    Set<String> facts,
    Set<String> asked,
    Set<String> manners,
    Set<String> cues,
    Set<String> examined,
    Set<String> visited,
    Set<String> chosen,
    Set<String> report) {}
