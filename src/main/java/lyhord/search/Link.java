package lyhord.search;

/** Something that can be found, as a link: what it is called, and what it is. */
public record Link(String path, String title, String type) {}
