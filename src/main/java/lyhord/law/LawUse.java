package lyhord.law;

import lyhord.statute.Reference;

/**
 * Something in Lyhörd that rests on a section of law.
 *
 * @param key tells it from all else, also after the next start
 * @param title what it is, to an editor: "Maria, 38: åtgärden ”Ordna läkarbedömning”"
 * @param path where it can be read
 * @param open whether a visitor may be told too; what would give a case away is not
 */
public record LawUse(Reference reference, String key, String title, String path, boolean open) {}
