-- The second wall. The runtime role owns nothing, so these policies hold for every one of its statements; the scope is
-- set per transaction from the signed-in person (barometre.person) or, for the portal's own work, barometre.system.
create function current_person() returns uuid
    language sql stable
    return nullif(current_setting('barometre.person', true), '')::uuid;

create function is_system() returns boolean
    language sql stable
    return coalesce(current_setting('barometre.system', true), '') = 'on';

create function sees_everything() returns boolean
    language sql stable security definer
    set search_path = public
    as $$
    select is_system() or exists (
        select from access_grant where person_id = current_person() and role = 'DINUM' and revoked_at is null)
    $$;

-- Communes granted to the person, members of the operators they manage, and the former communes merged into those.
create function visible_communes() returns setof text
    language sql stable security definer
    set search_path = public
    as $$
    with recursive visible(insee) as (
        select insee from access_grant where person_id = current_person() and revoked_at is null and insee is not null
        union
        select m.insee
        from access_grant g
        join opsn_membership m on m.opsn_id = g.opsn_id
        where g.person_id = current_person() and g.revoked_at is null
          and m.starts_on <= current_date and (m.ends_on is null or m.ends_on > current_date)
        union
        select former.insee from commune former join visible v on former.successor_insee = v.insee)
    select insee from visible
    $$;

-- Only the commune itself writes: not Dinum, not its operator, not its readers.
create function writable_communes() returns setof text
    language sql stable security definer
    set search_path = public
    as $$
    with recursive writable(insee) as (
        select insee from access_grant
        where person_id = current_person() and revoked_at is null and role in ('COMMUNE_REFERENT', 'COMMUNE_CONTRIBUTOR')
        union
        select former.insee from commune former join writable w on former.successor_insee = w.insee)
    select insee from writable
    $$;

create function visible_operators() returns setof bigint
    language sql stable security definer
    set search_path = public
    as $$
    select opsn_id from access_grant where person_id = current_person() and revoked_at is null and opsn_id is not null
    union
    select m.opsn_id
    from access_grant g
    join opsn_membership m on m.insee = g.insee
    where g.person_id = current_person() and g.revoked_at is null
      and m.starts_on <= current_date and (m.ends_on is null or m.ends_on > current_date)
    $$;

do $$
declare
    scoped text;
begin
    foreach scoped in array array ['response', 'answer', 'answer_revision', 'commune_situation', 'action_plan', 'plan_action', 'plan_step']
    loop
        execute format('alter table %I enable row level security', scoped);
        execute format('create policy seen on %I for select using ((select sees_everything()) or insee = any (array(select visible_communes())))', scoped);
        execute format('create policy added on %I for insert with check ((select is_system()) or insee = any (array(select writable_communes())))', scoped);
        execute format('create policy changed on %I for update using ((select is_system()) or insee = any (array(select writable_communes())))', scoped);
        execute format('create policy removed on %I for delete using ((select is_system()) or insee = any (array(select writable_communes())))', scoped);
    end loop;
end $$;

alter table opsn enable row level security;
create policy seen on opsn for select using ((select sees_everything()) or id = any (array(select visible_operators())));
create policy written on opsn for all using ((select sees_everything()));

-- A manager sees the memberships of its own operator only; a commune sees its own.
alter table opsn_membership enable row level security;
create policy seen on opsn_membership for select using (
    (select sees_everything())
    or opsn_id in (select g.opsn_id from access_grant g where g.person_id = (select current_person()) and g.revoked_at is null and g.opsn_id is not null)
    or insee in (select g.insee from access_grant g where g.person_id = (select current_person()) and g.revoked_at is null and g.insee is not null));
create policy written on opsn_membership for all using ((select sees_everything()));

-- Drafts and the writing of campaigns are Dinum's; which communes are asked is known to those who see them.
alter table campaign enable row level security;
create policy seen on campaign for select using (status <> 'DRAFT' or (select sees_everything()));
create policy written on campaign for all using ((select sees_everything()));
alter table campaign_expected enable row level security;
create policy seen on campaign_expected for select using ((select sees_everything()) or insee = any (array(select visible_communes())));
create policy written on campaign_expected for all using ((select sees_everything()));

alter table access_grant enable row level security;
create policy own on access_grant for select using (person_id = (select current_person()) or (select sees_everything()));
create policy written on access_grant for all using ((select sees_everything()));

alter table person enable row level security;
create policy own on person for select using (id = (select current_person()) or (select sees_everything()));
create policy written on person for all using ((select sees_everything()));

-- The runtime role: reads and writes rows, owns nothing, changes no structure.
grant usage on schema public to ${runtimeRole};
grant select, insert, update, delete on all tables in schema public to ${runtimeRole};
grant usage on all sequences in schema public to ${runtimeRole};
revoke all on flyway_schema_history from ${runtimeRole};
alter default privileges in schema public grant select, insert, update, delete on tables to ${runtimeRole};
alter default privileges in schema public grant usage on sequences to ${runtimeRole};
