-- What an editor chooses among: the latest files of some types.
create index latest_files_of_type on media.file (type, uploaded_at desc, id);
