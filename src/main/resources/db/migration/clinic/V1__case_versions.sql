-- The text of every version of a case that a visit may be pinned to.
create table clinic.case_version (
  case_id   text        not null,
  version   text        not null,
  files     jsonb       not null,
  stored_at timestamptz not null,
  constraint one_text_per_version primary key (case_id, version)
);

create index newest_version on clinic.case_version (case_id, stored_at desc);
