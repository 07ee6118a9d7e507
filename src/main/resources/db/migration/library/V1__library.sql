-- Something the library has, whether or not it can be read yet. Its id is for ever.
create table library.item (
  id         uuid        not null,
  kind       text        not null,
  slug       text        not null,
  created_at timestamptz not null,
  constraint item_pk primary key (id),
  constraint one_item_an_address unique (kind, slug)
);

-- Every address an item has had. Old ones lead to the one it has now.
create table library.address (
  kind    text not null,
  slug    text not null,
  item_id uuid not null,
  constraint address_pk primary key (kind, slug),
  constraint address_of_item foreign key (item_id) references library.item on delete cascade
);

create index addresses_of_item on library.address (item_id);

-- What was written about an item at some time. Never changed.
create table library.revision (
  item_id  uuid        not null,
  number   int         not null,
  fields   jsonb       not null,
  note     text        not null,
  saved_at timestamptz not null,
  saved_by uuid,
  constraint revision_pk primary key (item_id, number),
  constraint revision_of_item foreign key (item_id) references library.item on delete cascade,
  constraint revision_by_member foreign key (saved_by) references member.member on delete set null
);

create index revision_by_editor on library.revision (saved_by);

-- What everyone can read now. Some of the fields stand here too, for lists.
create table library.publication (
  item_id      uuid        not null,
  kind         text        not null,
  revision     int         not null,
  title        text        collate "sv-x-icu" not null,
  summary      text        not null,
  day          date        not null,
  themes       text[]      not null,
  review_by    date,
  first_at     timestamptz not null,
  published_at timestamptz not null,
  constraint publication_pk primary key (item_id),
  constraint publication_of_revision foreign key (item_id, revision) references library.revision
);

create index publications_by_title on library.publication (kind, title, item_id);
create index publications_by_day on library.publication (kind, day desc, item_id);
create index publications_by_change on library.publication (published_at, item_id);
create index publications_to_review on library.publication (review_by, item_id) where review_by is not null;
create index publications_on_theme on library.publication using gin (themes);
create index publication_with_revision on library.publication (item_id, revision);

-- What once could be read: its address tells that it is gone, and where to go instead.
create table library.withdrawal (
  item_id      uuid        not null,
  title        text        not null,
  reason       text        not null,
  successor_id uuid,
  withdrawn_at timestamptz not null,
  withdrawn_by uuid,
  constraint withdrawal_pk primary key (item_id),
  constraint withdrawal_of_item foreign key (item_id) references library.item on delete cascade,
  constraint withdrawal_to_successor foreign key (successor_id) references library.item on delete set null,
  constraint withdrawal_by_member foreign key (withdrawn_by) references member.member on delete set null
);

create index withdrawals_by_change on library.withdrawal (withdrawn_at, item_id);
create index withdrawal_by_editor on library.withdrawal (withdrawn_by);
create index withdrawals_to on library.withdrawal (successor_id);

-- One publication says of another that it takes its place.
create table library.edition (
  older_id uuid not null,
  newer_id uuid not null,
  constraint edition_pk primary key (older_id, newer_id),
  constraint edition_older foreign key (older_id) references library.item on delete cascade,
  constraint edition_newer foreign key (newer_id) references library.item on delete cascade
);

create index editions_of_newer on library.edition (newer_id);

-- What came with Lyhörd, as it was last taken in. Never over what an editor has changed.
create table library.shipment (
  item_id     uuid not null,
  fingerprint text not null,
  revision    int  not null,
  constraint shipment_pk primary key (item_id),
  constraint shipment_of_revision foreign key (item_id, revision) references library.revision
);

create index shipment_with_revision on library.shipment (item_id, revision);

-- Which sections of law rest under what everyone can read.
create table library.footing (
  item_id uuid not null,
  act     text not null,
  section text not null,
  constraint footing_pk primary key (item_id, act, section),
  constraint footing_of_item foreign key (item_id) references library.item on delete cascade
);

create index footings_on_section on library.footing (act, section, item_id);

-- Which files each revision shows.
create table library.attachment (
  item_id  uuid not null,
  revision int  not null,
  file_id  uuid not null,
  constraint attachment_pk primary key (item_id, revision, file_id),
  constraint attachment_of_revision foreign key (item_id, revision) references library.revision on delete cascade
);

create index attachments_of_file on library.attachment (file_id, item_id, revision);
