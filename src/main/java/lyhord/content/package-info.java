/**
 * Reads the text that authors own and says what is wrong with it: file, line and a Swedish sentence
 * on what to do. All mistakes are gathered before anything is refused, so that an author mends them
 * in one go. Knows YAML, not what the files mean.
 */
@org.jspecify.annotations.NullMarked
package lyhord.content;
