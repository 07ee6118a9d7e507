/** Lays one version of an entry over another, field by field and word by word. */
@org.jspecify.annotations.NullMarked
package lyhord.library.desk.compare;
