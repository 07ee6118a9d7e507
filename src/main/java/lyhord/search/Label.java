package lyhord.search;

/**
 * Something to choose by: a type, a theme, an audience.
 *
 * @param slug in addresses: "metoder"
 * @param name as it is shown: "Metoder"
 */
public record Label(String slug, String name) {}
