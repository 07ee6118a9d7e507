/** Captions as WebVTT, chapters, and what is wrong with them line by line. */
@org.jspecify.annotations.NullMarked
package lyhord.media.caption;
