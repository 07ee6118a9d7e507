create table specimen_child.part (
  thing_id integer not null,
  constraint part_of_a_thing foreign key (thing_id) references specimen.thing
);
