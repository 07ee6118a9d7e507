/** Where the bytes lie, under their SHA-256: a folder, or a bucket that speaks S3. */
@org.jspecify.annotations.NullMarked
package lyhord.media.store;
