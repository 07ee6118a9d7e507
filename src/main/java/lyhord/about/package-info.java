/**
 * The home page and the pages about the platform itself: what it is, what it stores, how far it is
 * accessible, and what robots may read.
 */
@org.jspecify.annotations.NullMarked
package lyhord.about;
