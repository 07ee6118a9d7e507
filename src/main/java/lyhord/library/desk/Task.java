package lyhord.library.desk;

/** Something that waits for an editor, in one line. */
public record Task(String title, String path, String note) {}
