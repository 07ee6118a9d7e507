package lyhord.workbench.checkup;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The latest check of the bank for one addressee.
 *
 * @param step how far one under way has come; {@link CheckupRun#STEPS} when none is
 * @param mark of the bank that was checked
 */
record Checkup(
    int step,
    OffsetDateTime seen,
    @Nullable String mark,
    @Nullable OffsetDateTime done,
    @Nullable Findings findings) {}
