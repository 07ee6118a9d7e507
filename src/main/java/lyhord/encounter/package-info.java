/**
 * A learner's visits: where they live, the conversation as it goes on, and the assessment. A visit
 * needs no sign-in; it lives at an unguessable address and is erased after a day unless a member
 * takes it over.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "clinic",
      "dialogue",
      "law",
      "member",
      "statute",
      "understanding",
      "web"
    })
package lyhord.encounter;
