/** Files on their way out, whole or in part, to those who may see them. */
@org.jspecify.annotations.NullMarked
package lyhord.media.serving;
