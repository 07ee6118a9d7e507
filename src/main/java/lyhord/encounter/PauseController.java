package lyhord.encounter;

import lyhord.member.Member;
import lyhord.web.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Leaves a visit for now: how to come back to it, keep it, or erase it. */
@Controller
@RequestMapping("/besok/{token}/paus")
class PauseController {
  private final Encounters encounters;
  private final Rooms rooms;
  private final Address address;

  PauseController(Encounters encounters, Rooms rooms, Address address) {
    this.encounters = encounters;
    this.rooms = rooms;
    this.address = address;
  }

  @GetMapping
  String show(@PathVariable String token, @Nullable Member member, Model model) {
    var run = encounters.get(token, Member.idOf(member));
    var room = rooms.page(run);
    model.addAttribute(
        "page",
        new PausePage(
            run.visit().path(),
            room.title(),
            room.wall(),
            address.of(run.visit().path()),
            room.keptUntil(),
            member != null && run.visit().member() == null,
            run.encounter().turns().count()));
    return "encounter/pause";
  }
}
