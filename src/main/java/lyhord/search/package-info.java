/**
 * One search over everything that is published. A feature says what can be found ({@link
 * lyhord.search.Searchable}) and announces what has changed ({@link lyhord.search.Changes}); search
 * knows no feature. The index is a cache in each node, made anew at every start.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"content", "database :: bulletin", "member", "web"})
package lyhord.search;
