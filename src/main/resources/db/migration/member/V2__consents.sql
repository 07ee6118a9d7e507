-- What a member has agreed to, and could have said no to. Withdrawn: the row is gone.
create table member.consent (
  member_id uuid        not null,
  purpose   text        not null,
  given_at  timestamptz not null,
  constraint one_consent_per_purpose primary key (member_id, purpose),
  constraint known_purpose check (purpose in ('teaching')),
  constraint consent_of_member foreign key (member_id)
    references member.member on delete cascade
);
