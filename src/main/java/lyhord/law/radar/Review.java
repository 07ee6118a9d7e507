package lyhord.law.radar;

import java.time.LocalDate;
import java.util.UUID;

/** Something to look through since a wording was added. */
record Review(UUID id, String act, String section, LocalDate since, String title, String path) {}
