create table member.member (
  id         uuid        not null,
  email      text        not null,
  name       text        not null,
  created_at timestamptz not null,
  words      tsvector    not null generated always as (
    to_tsvector('simple', translate(lower(name || ' ' || email), '@._-+/', '      '))) stored,
  constraint member_pk primary key (id),
  constraint one_member_per_email unique (email),
  constraint email_in_lower_case check (email = lower(email)),
  constraint email_of_sane_length check (length(email) between 3 and 254),
  constraint name_of_sane_length check (length(name) between 1 and 100)
);

create index member_by_name on member.member (name, id);
create index member_by_words on member.member using gin (words);

-- No row: this member signs in by link or passkey only.
create table member.password (
  member_id uuid        not null,
  hash      text        not null,
  chosen_at timestamptz not null,
  constraint one_password_per_member primary key (member_id),
  constraint password_of_member foreign key (member_id)
    references member.member on delete cascade
);

create table member.role (
  member_id uuid        not null,
  role      text        not null,
  given_at  timestamptz not null,
  constraint role_given_once primary key (member_id, role),
  constraint known_role check (
    role in ('educator', 'coordinator', 'moderator', 'editor', 'administrator')),
  constraint role_of_member foreign key (member_id)
    references member.member on delete cascade
);

create index member_by_role on member.role (role, member_id);

-- Who gave and took which role. The giver may have erased their account since; an appointment was
-- made by LYHORD_ADMINISTRATOR and by nobody.
create table member.role_change (
  id        bigint      not null generated always as identity,
  member_id uuid        not null,
  role      text        not null,
  kind      text        not null,
  by_id     uuid,
  at        timestamptz not null,
  constraint role_change_pk primary key (id),
  constraint known_kind_of_change check (kind in ('given', 'taken', 'appointed')),
  constraint appointed_by_nobody check (kind <> 'appointed' or by_id is null),
  constraint role_change_of_member foreign key (member_id)
    references member.member on delete cascade,
  constraint role_change_by_member foreign key (by_id)
    references member.member on delete set null
);

create index role_change_by_owner on member.role_change (member_id, id);
create index role_change_by_giver on member.role_change (by_id, id);

create table member.organisation (
  id        uuid     not null,
  kind      text     not null,
  name      text     not null,
  parent_id uuid,
  words     tsvector not null generated always as (
    to_tsvector('simple', translate(lower(name), '@._-+/', '      '))) stored,
  constraint organisation_pk primary key (id),
  constraint known_kind check (kind in ('unit', 'municipality', 'region')),
  constraint organisation_named_once unique nulls not distinct (parent_id, name),
  constraint part_of_organisation foreign key (parent_id) references member.organisation
);

create index organisation_by_words on member.organisation using gin (words);

create table member.membership (
  member_id       uuid        not null,
  organisation_id uuid        not null,
  joined_at       timestamptz not null,
  constraint joined_once primary key (member_id, organisation_id),
  constraint membership_of_member foreign key (member_id)
    references member.member on delete cascade,
  constraint membership_in_organisation foreign key (organisation_id)
    references member.organisation on delete cascade
);

create index membership_by_organisation on member.membership (organisation_id);

-- The cookie holds a secret, this row only its SHA-256: who reads the table cannot sign in.
create table member.session (
  id         uuid        not null,
  mark       bytea       not null,
  member_id  uuid        not null,
  opened_by  text        not null,
  opened_at  timestamptz not null,
  seen_at    timestamptz not null,
  expires_at timestamptz not null,
  device     text        not null,
  constraint session_pk primary key (id),
  constraint session_mark unique (mark),
  constraint known_way_in check (opened_by in ('password', 'link', 'passkey')),
  constraint session_of_member foreign key (member_id)
    references member.member on delete cascade
);

create index session_by_member on member.session (member_id);

-- A link is sent to an address, whether or not it has an account. Used once, so erased then.
create table member.link (
  mark        bytea       not null,
  email       text        not null,
  return_path text        not null,
  expires_at  timestamptz not null,
  constraint link_pk primary key (mark)
);

-- The address a member wants instead, until the link that was sent there is followed. The latest
-- one counts.
create table member.email_change (
  member_id  uuid        not null,
  mark       bytea       not null,
  email      text        not null,
  expires_at timestamptz not null,
  constraint one_email_change_per_member primary key (member_id),
  constraint email_change_of_member foreign key (member_id)
    references member.member on delete cascade
);

create table member.passkey (
  id         bytea       not null,
  member_id  uuid        not null,
  name       text        not null,
  public_key bytea       not null,
  sign_count bigint      not null,
  created_at timestamptz not null,
  used_at    timestamptz,
  constraint passkey_pk primary key (id),
  constraint passkey_of_member foreign key (member_id)
    references member.member on delete cascade
);

create index passkey_by_member on member.passkey (member_id);

-- What a passkey has been asked to sign. No member: whoever holds the key signs in.
create table member.challenge (
  id         uuid        not null,
  member_id  uuid,
  request    text        not null,
  expires_at timestamptz not null,
  constraint challenge_pk primary key (id),
  constraint challenge_of_member foreign key (member_id)
    references member.member on delete cascade
);

create index challenges_of_a_member on member.challenge (member_id);

-- When the next try is free, for an address or a network; both are kept as SHA-256 only.
create table member.allowance (
  mark    bytea       not null,
  free_at timestamptz not null,
  constraint allowance_pk primary key (mark)
);

create table member.sign_in (
  member_id uuid        not null,
  at        timestamptz not null,
  way       text        not null,
  constraint sign_in_of_member foreign key (member_id)
    references member.member on delete cascade
);

create index sign_in_by_member on member.sign_in (member_id, at);

-- The password of the demo cast, printed at every start. No row: there is no demo.
create table member.demo (
  password text not null
);

-- Who the demo cast is, whatever names and addresses they have been given since.
create table member.player (
  member_id uuid not null,
  constraint player_once primary key (member_id),
  constraint player_is_member foreign key (member_id)
    references member.member on delete cascade
);
