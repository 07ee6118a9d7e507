package lyhord.member;

import java.util.UUID;

/** A unit, a municipality or a region that members belong to. */
public record Organisation(UUID id, String kind, String name) {}
