package lyhord.understanding;

import org.jspecify.annotations.Nullable;

/**
 * Something an interviewer typed.
 *
 * @param previousTopic the topic last talked about, which a follow-up leans on; null at the start
 */
public record Utterance(String text, Addressee addressee, @Nullable String previousTopic) {}
