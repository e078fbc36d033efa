alter table shared_step add column hours numeric(6, 2) check (hours between 0 and 5000);
comment on column shared_step.hours is 'That the operator worked on it for all the communes together; null while nobody noted them';
