package lyhord.encounter;

import org.jspecify.annotations.Nullable;

/**
 * A visit that waits.
 *
 * @param address where it can be opened from another device
 * @param keptUntil when it is erased; null when a member owns it
 * @param canBeClaimed somebody is signed in and may make it theirs
 */
public record PausePage(
    String path,
    String title,
    String wall,
    String address,
    @Nullable String keptUntil,
    boolean canBeClaimed,
    long turns) {}
