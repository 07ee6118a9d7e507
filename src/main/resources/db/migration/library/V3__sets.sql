-- What is told of the withdrawn: which sets it was in, so that those who fetch one set hear of it.
alter table library.withdrawal add column kind text, add column themes text[] not null default '{}';

update library.withdrawal w set kind = i.kind from library.item i where i.id = w.item_id;

alter table library.withdrawal alter column kind set not null;

create index publications_by_change_within_kind on library.publication (kind, published_at, item_id);
create index withdrawals_by_change_within_kind on library.withdrawal (kind, withdrawn_at, item_id);
create index withdrawals_on_theme on library.withdrawal using gin (themes);
