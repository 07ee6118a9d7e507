/**
 * A file on its way in: received, recognised by its content, examined, and stored whole or not at
 * all.
 */
@org.jspecify.annotations.NullMarked
package lyhord.media.upload;
