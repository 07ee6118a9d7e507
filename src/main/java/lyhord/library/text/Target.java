package lyhord.library.text;

/** Where a reference leads, and what it is called. */
public record Target(String title, String path) {}
