create table specimen.thing (
  id   integer not null,
  name text    not null,
  constraint thing_key primary key (id)
);
