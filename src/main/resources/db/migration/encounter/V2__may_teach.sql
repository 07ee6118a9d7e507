-- Whoever began the visit has agreed that what is not understood in it may be learnt from.
alter table encounter.visit add column may_teach boolean not null default false;
