/** What is announced in the database, heard by every node. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("bulletin")
package lyhord.database.bulletin;
