/** Makes what an editor has written in Markdown into a part of a page. */
@org.jspecify.annotations.NullMarked
package lyhord.library.text;
