-- How long a film or a sound is; zero when its file does not tell.
alter table media.file add column seconds integer not null default 0;
