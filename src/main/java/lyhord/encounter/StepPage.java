package lyhord.encounter;

import java.util.List;

/**
 * What one question changed in the room, for a page that is already open.
 *
 * @param ordered the examinations that are under way or done
 * @param at how many moves the visit has now
 */
public record StepPage(
    RoomPage.Talk talk,
    RoomPage.Figure figure,
    long minutes,
    List<RoomPage.Order> ordered,
    int at) {}
