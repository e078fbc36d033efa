-- What an operator keeps of a commune that left it: its situation at the end of the last day, written once and never again.
create table membership_departure (
    membership_id bigint primary key,
    opsn_id       bigint      not null,
    insee         text        not null,
    starts_on     date        not null,
    ends_on       date        not null,
    written_at    timestamptz not null,
    content       jsonb       not null,
    foreign key (membership_id, opsn_id, insee) references opsn_membership (id, opsn_id, insee) on delete cascade
);
comment on column membership_departure.ends_on is 'First day without the membership';
create index membership_departure_commune on membership_departure (opsn_id, insee);
alter table membership_departure enable row level security;
create policy seen on membership_departure for select using (
    (select sees_everything()) or opsn_id = any (array(select own_operators())));
create policy written on membership_departure for insert with check ((select is_system()));
revoke update, delete on membership_departure from ${runtimeRole};
