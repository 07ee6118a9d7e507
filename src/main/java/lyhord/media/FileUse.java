package lyhord.media;

import java.util.UUID;

/**
 * A place where a file is used.
 *
 * @param title of that place, for editors
 * @param path where an editor looks at it
 * @param published whether anyone may see that place
 */
public record FileUse(UUID file, String title, String path, boolean published) {}
