/**
 * Files that editors upload and the public reads: documents, images, film and sound with captions.
 * Whoever shows a file implements {@link lyhord.media.Publisher}; what nobody shows in public is
 * not there for a stranger.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"member", "web"})
package lyhord.media;
