-- Which files a draft shows, so that none of them is thrown away while it is being written.
create table library.draft_attachment (
  item_id uuid not null,
  file_id uuid not null,
  constraint draft_attachment_pk primary key (item_id, file_id),
  constraint attachment_of_draft foreign key (item_id) references library.draft on delete cascade
);

create index draft_attachments_of_file on library.draft_attachment (file_id, item_id);
