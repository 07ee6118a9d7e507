/**
 * The knowledge library: publications, methods, facts, films, links and what else is known, as it
 * reads now. Editors publish; everyone reads without signing in.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "content",
      "database :: bulletin",
      "law",
      "media",
      "member",
      "search",
      "statute",
      "web"
    })
package lyhord.library;
