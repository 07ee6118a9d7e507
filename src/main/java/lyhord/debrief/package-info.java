/**
 * What a finished visit shows: what happened afterwards, the conversation turn by turn, what came
 * out and what did not, and the assessment beside the experts'. It can be printed, tried again from
 * any turn and laid beside another visit. Only the learner sees it.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "clinic",
      "dialogue",
      "encounter",
      "law",
      "member",
      "statute",
      "understanding",
      "web"
    })
package lyhord.debrief;
