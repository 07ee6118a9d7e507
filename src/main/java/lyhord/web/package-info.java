/**
 * The frame around every page: layout, form fields, pager, error pages, static files and the rules
 * a request must pass at the door. Knows no feature; a feature hands it a page record and the name
 * of a template.
 */
@org.jspecify.annotations.NullMarked
package lyhord.web;
