/**
 * The law as it reads today: a page for each section with its wordings, and the radar that tells
 * what rests on it when it changes.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"content", "database :: bulletin", "member", "search", "statute", "web"})
package lyhord.law;
