/** The search page, what is offered while one types, and the editors' page about the index. */
@org.jspecify.annotations.NullMarked
package lyhord.search.page;
