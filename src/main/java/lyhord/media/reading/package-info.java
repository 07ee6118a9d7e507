/** What a file is made of, found out in a process of its own that may run out of time or memory. */
@org.jspecify.annotations.NullMarked
package lyhord.media.reading;
