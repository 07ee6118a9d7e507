/** What editors did, and when. Nothing here is ever changed. */
@org.jspecify.annotations.NullMarked
package lyhord.library.desk.act;
