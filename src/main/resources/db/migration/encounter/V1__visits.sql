-- A visit lives at an unguessable address. Without an owner it is erased when it expires.
create table encounter.visit (
  id           uuid        not null,
  token        text        not null,
  case_id      text        not null,
  case_version text        not null,
  member_id    uuid,
  pair         text[]      not null,
  created_at   timestamptz not null,
  expires_at   timestamptz,
  handed_in_at timestamptz,
  forked_from  uuid,
  draft        jsonb,
  constraint visit_key primary key (id),
  constraint one_visit_per_address unique (token),
  constraint owner_exists foreign key (member_id) references member.member on delete cascade,
  constraint fork_has_origin foreign key (forked_from) references encounter.visit on delete set null,
  constraint owned_or_expiring check ((member_id is null) = (expires_at is not null)),
  constraint at_most_two_at_a_screen check (cardinality(pair) in (0, 2))
);

create index visits_of_a_member on encounter.visit (member_id, created_at desc);
create index visits_to_erase on encounter.visit (expires_at) where expires_at is not null;
create index forks_of_a_visit on encounter.visit (forked_from);

-- What the interviewer did, append-only. The same form sent twice has the same key.
create table encounter.move (
  visit_id uuid        not null,
  number   integer     not null,
  key      text        not null,
  at       timestamptz not null,
  body     text        not null,
  constraint move_order primary key (visit_id, number),
  constraint one_move_per_form unique (visit_id, key),
  constraint move_of_a_visit foreign key (visit_id) references encounter.visit on delete cascade
);
