-- Addresses of a portfolio that a person keeps under a name, for themselves or for their colleagues.
create table portfolio_view (
    id        bigint generated always as identity primary key,
    opsn_id   bigint  not null references opsn on delete cascade,
    person_id uuid    not null references person on delete cascade,
    name      text    not null check (length(name) between 1 and 60),
    query     text    not null check (length(query) <= 4000),
    shared    boolean not null,
    unique (opsn_id, person_id, name)
);
comment on column portfolio_view.query is 'Filter, order and columns, as in the address: "etat=remis&tri=-indice"';
create index portfolio_view_person on portfolio_view (person_id);
alter table portfolio_view enable row level security;
create policy seen on portfolio_view for select using (
    opsn_id = any (array(select own_operators())) and (shared or person_id = (select current_person())));
create policy written on portfolio_view for all using (
    opsn_id = any (array(select own_operators())) and person_id = (select current_person()));
