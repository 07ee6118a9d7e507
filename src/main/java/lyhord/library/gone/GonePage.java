package lyhord.library.gone;

import lyhord.library.Row;
import org.jspecify.annotations.Nullable;

/** What is told at the address of something that has been taken away. */
public record GonePage(String title, String on, String reason, @Nullable Row successor) {}
