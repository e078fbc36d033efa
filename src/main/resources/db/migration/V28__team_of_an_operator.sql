-- Which of the operator's managers looks after which member, and who stands in for whom.
create table member_charge (
    opsn_id   bigint      not null references opsn on delete cascade,
    insee     text        not null references commune,
    person_id uuid        not null references person on delete cascade,
    given_at  timestamptz not null,
    given_by_name text    not null,
    primary key (opsn_id, insee)
);
create index member_charge_person on member_charge (opsn_id, person_id);

create table absence_cover (
    id        bigint generated always as identity primary key,
    opsn_id   bigint not null references opsn on delete cascade,
    absent    uuid   not null references person on delete cascade,
    cover     uuid   not null references person on delete cascade,
    starts_on date   not null,
    ends_on   date   not null,
    check (ends_on > starts_on),
    check (absent <> cover)
);
comment on column absence_cover.ends_on is 'First day on which the absent person is back';
create index absence_cover_operator on absence_cover (opsn_id, ends_on);

-- Members that the person looks after on that day: their own, and those of whom they stand in for.
create function communes_in_charge(operator bigint, of_person uuid, day date)
    returns table (insee text, absent uuid)
    language sql stable
    as $$
    select c.insee, nullif(c.person_id, of_person)
    from member_charge c
    where c.opsn_id = operator
      and (c.person_id = of_person
           or c.person_id in (select a.absent from absence_cover a
                              where a.opsn_id = operator and a.cover = of_person and a.starts_on <= day and a.ends_on > day))
      and exists (select from opsn_membership m
                  where m.opsn_id = operator and m.insee = c.insee
                    and m.starts_on <= day and (m.ends_on is null or m.ends_on > day))
    $$;

do $$
declare
    scoped text;
begin
    foreach scoped in array array ['member_charge', 'absence_cover']
    loop
        execute format('alter table %I enable row level security', scoped);
        execute format('create policy seen on %I for select using ((select sees_everything()) or opsn_id = any (array(select own_operators())))', scoped);
        execute format('create policy written on %I for all using ((select is_system()) or opsn_id = any (array(select managed_operators())))', scoped);
    end loop;
end $$;

-- Colleagues of an operator know each other; its managers keep its accesses, and no others.
create function colleagues() returns setof uuid
    language sql stable security definer
    set search_path = public
    as $$
    select g.person_id from access_grant g where in_force(g) and g.opsn_id in (select own_operators())
    $$;
create policy colleague on person for select using (id = any (array(select colleagues())));
create policy operator_team on access_grant for select using (opsn_id = any (array(select own_operators())));
create policy operator_team_added on access_grant for insert with check (opsn_id = any (array(select managed_operators())));
create policy operator_team_changed on access_grant for update using (opsn_id = any (array(select managed_operators())));
revoke update on access_grant from ${runtimeRole};
grant update (ends_on, function, revoked_at) on access_grant to ${runtimeRole};

create or replace function person_invited(address text, name text, at timestamptz) returns uuid
    language plpgsql volatile security definer
    set search_path = public
    as $$
declare
    found_person uuid;
begin
    if not sees_everything() and not exists (select from managed_communes()) and not exists (select from managed_operators()) then
        raise insufficient_privilege using message = 'Only who keeps the accesses of a commune or of an operator invites';
    end if;
    perform pg_advisory_xact_lock(hashtextextended(lower(address), 17));
    select p.id into found_person from person p where lower(p.email) = lower(address) order by p.created_at limit 1;
    if found_person is null then
        insert into person (id, email, display_name, created_at)
        values (gen_random_uuid(), address, name, at)
        returning id into found_person;
    end if;
    return found_person;
end
$$;
