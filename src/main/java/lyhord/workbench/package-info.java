/**
 * The workbench for those who write cases: what the clients did not understand, the examples that
 * editors make of it, and how well the question bank does. What is collected is collected only from
 * those who agreed, and without who they are.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"clinic", "content", "encounter", "member", "understanding", "web"})
package lyhord.workbench;
