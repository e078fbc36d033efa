-- People of a commune as its operator knows them. They hold personal data: each operator keeps its own, for its members of today.
create table contact (
    id              bigint generated always as identity primary key,
    opsn_id         bigint not null references opsn on delete cascade,
    insee           text   not null references commune,
    role            text   not null check (role in
        ('MAYOR', 'DIGITAL_COUNCILLOR', 'DIRECTOR', 'SECRETARY', 'DPO', 'SECURITY_OFFICER', 'IT', 'OTHER')),
    name            text   not null check (length(name) between 1 and 100),
    email           text check (length(email) <= 254),
    phone           text check (length(phone) <= 30),
    mandate_ends_on date check (mandate_ends_on is null or role in ('MAYOR', 'DIGITAL_COUNCILLOR')),
    source          text   not null check (length(source) between 1 and 200),
    known_on        date   not null,
    changed_at      timestamptz not null,
    changed_by_name text   not null,
    version         integer not null default 0
);
comment on column contact.mandate_ends_on is 'Last day of the mandate';
comment on column contact.known_on is 'Day on which the source said so';
create index contact_operator on contact (opsn_id, insee);
create index contact_commune on contact (insee);

-- Members today of the operators for which the person works, whatever their right there.
create function members_of_own_operators() returns table (opsn_id bigint, insee text)
    language sql stable security definer
    set search_path = public
    as $$
    select m.opsn_id, m.insee
    from access_grant g
    join opsn_membership m on m.opsn_id = g.opsn_id
    where g.person_id = current_person() and in_force(g)
      and m.starts_on <= current_date and (m.ends_on is null or m.ends_on > current_date)
    $$;

-- A commune's référents see what every operator holds about it, correct it and have it deleted. Dinum has no part in it.
alter table contact enable row level security;
create policy portal on contact for all using ((select is_system()));
create policy seen on contact for select using (
    (opsn_id, insee) in (select m.opsn_id, m.insee from members_of_own_operators() m)
    or insee = any (array(select managed_communes())));
create policy added on contact for insert with check (
    opsn_id = any (array(select managed_operators()))
    and (opsn_id, insee) in (select m.opsn_id, m.insee from members_of_own_operators() m));
create policy changed on contact for update using (
    opsn_id = any (array(select managed_operators()))
        and (opsn_id, insee) in (select m.opsn_id, m.insee from members_of_own_operators() m)
    or insee = any (array(select managed_communes())));
create policy removed on contact for delete using (
    opsn_id = any (array(select managed_operators()))
        and (opsn_id, insee) in (select m.opsn_id, m.insee from members_of_own_operators() m)
    or insee = any (array(select managed_communes())));
-- Whose contact it is never changes, nor of which commune
revoke update on contact from ${runtimeRole};
grant update (role, name, email, phone, mandate_ends_on, source, known_on, changed_at, changed_by_name, version)
    on contact to ${runtimeRole};
