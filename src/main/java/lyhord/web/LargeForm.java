package lyhord.web;

/** An address whose form may carry a file. The feature that has it counts the bytes itself. */
public record LargeForm(String path) {}
