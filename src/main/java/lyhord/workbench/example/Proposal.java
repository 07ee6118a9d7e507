package lyhord.workbench.example;

import java.util.UUID;
import lyhord.understanding.Addressee;
import org.jspecify.annotations.Nullable;

/** A topic that somebody misses. */
record Proposal(
    UUID id,
    String topic,
    Addressee addressee,
    String label,
    String meaning,
    String question,
    @Nullable String author) {}
