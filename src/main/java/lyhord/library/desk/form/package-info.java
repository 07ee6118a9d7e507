/** The form in which an editor writes, what saves it as they type, and what happens when two do. */
@org.jspecify.annotations.NullMarked
package lyhord.library.desk.form;
