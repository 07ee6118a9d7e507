-- What editors have entered since the text under content/law was written.
create table law.wording (
  id         uuid        not null,
  act        text        not null,
  section    text        not null,
  valid_from date        not null,
  text       text        not null,
  amended_by text        not null,
  checked_on date        not null,
  entered_at timestamptz not null,
  entered_by uuid,
  constraint wording_pk primary key (id),
  constraint one_wording_a_day unique (act, section, valid_from),
  constraint wording_by_member foreign key (entered_by) references member.member on delete set null
);

create index wording_by_editor on law.wording (entered_by);

-- Somebody has made sure that a section reads as it does here.
create table law.inspection (
  act        text        not null,
  section    text        not null,
  checked_on date        not null,
  checked_at timestamptz not null,
  checked_by uuid,
  constraint one_inspection_a_day primary key (act, section, checked_on),
  constraint inspection_by_member foreign key (checked_by) references member.member on delete set null
);

create index inspection_by_editor on law.inspection (checked_by);

-- What rests on a section, to be looked through since a wording was added.
create table law.review (
  id         uuid        not null,
  wording_id uuid        not null,
  use_key    text        not null,
  title      text        not null,
  path       text        not null,
  flagged_at timestamptz not null,
  done_at    timestamptz,
  done_by    uuid,
  constraint review_pk primary key (id),
  constraint one_review_of_each unique (wording_id, use_key),
  constraint review_of_wording foreign key (wording_id) references law.wording on delete cascade,
  constraint review_by_member foreign key (done_by) references member.member on delete set null
);

create index reviews_waiting on law.review (flagged_at, id) where done_at is null;
create index review_by_editor on law.review (done_by);
