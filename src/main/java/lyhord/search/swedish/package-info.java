/**
 * What search knows of Swedish: which word a form belongs to, what a compound is put together of,
 * and what means the same. The lists are files that authors edit under {@code content/search}.
 */
@org.jspecify.annotations.NullMarked
package lyhord.search.swedish;
