/**
 * What a request passes on its way in: it comes from our own pages, it is no larger than a form,
 * its address is one that a browser would write, and it waits for its turn.
 */
@org.jspecify.annotations.NullMarked
package lyhord.web.gate;
