-- What editors have uploaded. The bytes lie in the store, under their SHA-256.
create table media.file (
  id            uuid        not null,
  sha256        text        not null,
  type          text        not null,
  bytes         bigint      not null,
  name          text        not null,
  alternative   text,
  description   text        not null default '',
  credit        text        not null default '',
  captions      text        not null default '',
  chapters      text        not null default '',
  pages         integer     not null default 0,
  tagged        boolean     not null default false,
  language      text        not null default '',
  title         text        not null default '',
  text_cut      boolean     not null default false,
  width         integer     not null default 0,
  height        integer     not null default 0,
  uploaded_at   timestamptz not null,
  uploaded_by   uuid,
  constraint file_pk primary key (id),
  constraint one_file_of_each_content unique (sha256),
  constraint file_by_member foreign key (uploaded_by) references member.member on delete set null
);

comment on column media.file.alternative is 'null: nobody has said yet. Empty: the image only decorates.';

create index file_by_editor on media.file (uploaded_by);
create index latest_files on media.file (uploaded_at desc, id);

-- An image in a width that suits a page.
create table media.rendition (
  file_id uuid    not null,
  width   integer not null,
  height  integer not null,
  sha256  text    not null,
  bytes   bigint  not null,
  constraint one_rendition_a_width primary key (file_id, width),
  constraint rendition_of_file foreign key (file_id) references media.file on delete cascade
);

create index rendition_by_content on media.rendition (sha256);

-- What a document says, page by page; a document without pages is one part.
create table media.part (
  file_id uuid    not null,
  number  integer not null,
  text    text    not null,
  constraint one_part_a_number primary key (file_id, number),
  constraint part_of_file foreign key (file_id) references media.file on delete cascade
);

-- Bytes in the store that perhaps no file has: on their way in, or left behind.
create table media.loose (
  sha256 text        not null,
  since  timestamptz not null,
  constraint loose_once primary key (sha256)
);
