-- A letter stays here until it is delivered, then it is erased: it may hold a sign-in link.
create table mail.letter (
  id         bigint      generated always as identity,
  recipient  text        not null,
  subject    text        not null,
  text       text        not null,
  written_at timestamptz not null,
  due_at     timestamptz not null,
  attempts   integer     not null default 0,
  constraint letter_pk primary key (id)
);

create index letter_due on mail.letter (due_at);
