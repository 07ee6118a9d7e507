/**
 * The virtual clinics: which there are, which clients sit in their waiting rooms, and which version
 * of a case a visit was begun with. A broken case never replaces the one in use.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "content",
      "dialogue",
      "dialogue :: text",
      "law",
      "search",
      "statute",
      "understanding",
      "web"
    })
package lyhord.clinic;
