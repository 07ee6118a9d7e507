/** The pages for what goes wrong: what happened, whether anything is lost, what to do. */
@org.jspecify.annotations.NullMarked
package lyhord.web.fault;
