-- Never the same twice, also when a draft has been published and another is begun.
create sequence library.draft_version;

-- What is being written about an item, whole or not. Gone when it is published.
create table library.draft (
  item_id  uuid        not null,
  version  bigint      not null,
  base     int         not null,
  revision int,
  fields   jsonb       not null,
  saved_at timestamptz not null,
  saved_by uuid,
  begun_by uuid,
  constraint draft_pk primary key (item_id),
  constraint draft_of_item foreign key (item_id) references library.item on delete cascade,
  constraint draft_as_revision foreign key (item_id, revision) references library.revision,
  constraint draft_by_member foreign key (saved_by) references member.member on delete set null,
  constraint draft_begun_by_member foreign key (begun_by) references member.member on delete set null
);

create index draft_with_revision on library.draft (item_id, revision);
create index drafts_by_editor on library.draft (saved_by);
create index drafts_begun_by on library.draft (begun_by);
create index drafts_by_time on library.draft (saved_at desc, item_id);

-- Who has an item's form open.
create table library.presence (
  item_id   uuid        not null,
  member_id uuid        not null,
  seen_at   timestamptz not null,
  constraint presence_pk primary key (item_id, member_id),
  constraint presence_at_item foreign key (item_id) references library.item on delete cascade,
  constraint presence_of_member foreign key (member_id) references member.member on delete cascade
);

create index presence_by_member on library.presence (member_id);
create index presence_by_time on library.presence (seen_at);

-- Somebody has asked for another pair of eyes on a revision, and what they said.
create table library.review (
  item_id     uuid        not null,
  revision    int         not null,
  request     text        not null,
  asked_at    timestamptz not null,
  asked_by    uuid,
  approved    boolean,
  comment     text        not null default '',
  answered_at timestamptz,
  answered_by uuid,
  constraint review_pk primary key (item_id, revision),
  constraint review_of_revision foreign key (item_id, revision) references library.revision,
  constraint review_asked_by_member foreign key (asked_by) references member.member on delete set null,
  constraint review_answered_by_member foreign key (answered_by) references member.member on delete set null
);

create index reviews_asked_by on library.review (asked_by);
create index reviews_answered_by on library.review (answered_by);
create index reviews_waiting on library.review (asked_at, item_id) where answered_at is null;

-- A revision that is to be published at a time.
create table library.schedule (
  item_id  uuid        not null,
  revision int         not null,
  at       timestamptz not null,
  problem  text        not null default '',
  set_by   uuid,
  constraint schedule_pk primary key (item_id),
  constraint schedule_of_revision foreign key (item_id, revision) references library.revision,
  constraint schedule_by_member foreign key (set_by) references member.member on delete set null
);

create index schedule_with_revision on library.schedule (item_id, revision);
create index schedule_by_editor on library.schedule (set_by);
create index schedule_by_time on library.schedule (at, item_id);

-- What an editor did. Never changed; the name goes when the member does.
create table library.act (
  id      bigint      generated always as identity,
  item_id uuid        not null,
  deed    text        not null,
  note    text        not null,
  at      timestamptz not null,
  by_id   uuid,
  constraint act_pk primary key (id),
  constraint act_on_item foreign key (item_id) references library.item on delete cascade,
  constraint act_by_member foreign key (by_id) references member.member on delete set null
);

create index acts_on_item on library.act (item_id, id);
create index acts_by_editor on library.act (by_id, id);

-- What was found when a published revision was looked through by the program.
create table library.inspection (
  item_id  uuid not null,
  revision int  not null,
  remarks  int  not null,
  constraint inspection_pk primary key (item_id),
  constraint inspection_of_item foreign key (item_id) references library.item on delete cascade
);

create index inspections_with_remarks on library.inspection (remarks desc, item_id) where remarks > 0;

-- Where published pages lead, out of here.
create table library.link (
  item_id uuid not null,
  address text not null,
  constraint link_pk primary key (item_id, address),
  constraint link_from_item foreign key (item_id) references library.item on delete cascade
);

create index links_to on library.link (address);

-- How it went the last time an address was tried.
create table library.link_check (
  address      text        not null,
  due_at       timestamptz not null,
  checked_at   timestamptz,
  answered_at  timestamptz,
  failing_from timestamptz,
  problem      text        not null default '',
  broken       boolean     not null default false,
  constraint link_check_pk primary key (address)
);

create index link_checks_due on library.link_check (due_at, address);
create index links_broken on library.link_check (failing_from, address) where broken;
