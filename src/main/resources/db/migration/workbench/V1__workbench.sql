-- What a client did not understand, from those who agreed. Nothing here tells who wrote it, and the
-- time is rounded to the hour, so that it is not found again among the moves of a visit.
create table workbench.misheard (
  id             bigint      not null generated always as identity,
  text           text        not null,
  addressee      text        not null,
  case_id        text        not null,
  previous_topic text,
  taken_for      text        not null,
  verdict        text        not null,
  disowned       boolean     not null,
  meant          text,
  at             timestamptz not null,
  aside_since    timestamptz,
  constraint misheard_pk primary key (id),
  constraint misheard_by_known_addressee check (addressee in ('vuxen', 'barn')),
  constraint known_verdict check (verdict in ('understood', 'unsure', 'not_understood'))
);

create index misheard_waiting on workbench.misheard (id) where aside_since is null;
create index misheard_to_erase on workbench.misheard (at);
create index misheard_by_words on workbench.misheard (addressee, text);

-- For a day it is known which visit a turn came from, so that whoever wrote it can change their mind.
create table workbench.trace (
  misheard_id bigint      not null,
  visit_id    uuid        not null,
  turn        integer     not null,
  member_id   uuid,
  until       timestamptz not null,
  constraint one_trace_per_turn primary key (visit_id, turn),
  constraint trace_of_misheard foreign key (misheard_id)
    references workbench.misheard on delete cascade,
  constraint trace_of_member foreign key (member_id)
    references member.member on delete set null
);

create index trace_by_misheard on workbench.trace (misheard_id);
create index trace_by_member on workbench.trace (member_id);
create index trace_to_erase on workbench.trace (until);

-- What editors have added to the question bank; read as the voice "verkstad".
create table workbench.example (
  id        uuid        not null,
  topic     text        not null,
  addressee text        not null,
  text      text        not null,
  author_id uuid,
  added_at  timestamptz not null,
  constraint example_pk primary key (id),
  constraint one_example_of_the_same_words unique (addressee, text),
  constraint example_by_known_addressee check (addressee in ('vuxen', 'barn')),
  constraint example_of_author foreign key (author_id)
    references member.member on delete set null
);

create index example_by_author on workbench.example (author_id);
create index example_by_time on workbench.example (added_at desc, id);

-- An example that an editor is trying. Any node may show it; one works on it.
create table workbench.trial (
  id        uuid        not null,
  topic     text        not null,
  addressee text        not null,
  text      text        not null,
  author_id uuid        not null,
  begun_at  timestamptz not null,
  step      integer     not null,
  seen_at   timestamptz not null,
  outcome   jsonb,
  constraint trial_pk primary key (id),
  constraint trial_by_known_addressee check (addressee in ('vuxen', 'barn')),
  constraint trial_of_author foreign key (author_id)
    references member.member on delete cascade
);

create index trial_by_author on workbench.trial (author_id);
create index trial_by_time on workbench.trial (begun_at);

-- Topics that somebody misses. A case must answer a topic, so none of them goes live by itself.
create table workbench.proposal (
  id        uuid        not null,
  topic     text        not null,
  addressee text        not null,
  label     text        not null,
  meaning   text        not null,
  question  text        not null,
  author_id uuid,
  added_at  timestamptz not null,
  constraint proposal_pk primary key (id),
  constraint topic_proposed_once unique (topic),
  constraint proposal_by_known_addressee check (addressee in ('vuxen', 'barn')),
  constraint proposal_of_author foreign key (author_id)
    references member.member on delete set null
);

create index proposal_by_author on workbench.proposal (author_id);
create index proposal_by_time on workbench.proposal (added_at desc, id);

-- How well the bank does when writers are held out, as last worked out for an addressee.
create table workbench.checkup (
  addressee text        not null,
  step      integer     not null,
  seen_at   timestamptz not null,
  mark      text,
  done_at   timestamptz,
  findings  jsonb,
  constraint one_checkup_per_addressee primary key (addressee),
  constraint checkup_by_known_addressee check (addressee in ('vuxen', 'barn')),
  constraint done_with_findings check ((done_at is null) = (findings is null))
);
