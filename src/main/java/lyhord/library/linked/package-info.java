/**
 * What a page says about its work to machines: its description and address, the words of Google
 * Scholar and Dublin Core, schema.org as JSON-LD, and where the same is told in other formats.
 */
@org.jspecify.annotations.NullMarked
package lyhord.library.linked;
