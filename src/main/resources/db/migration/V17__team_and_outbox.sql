-- E-mails wait here from the transaction that causes them until the mail server has taken them. Only the portal's own work
-- reads them: they hold the addresses of everybody.
create table outbox_email (
    id              uuid primary key,
    recipient       text        not null check (length(recipient) <= 254 and recipient !~ '[[:cntrl:][:space:]]'),
    subject         text        not null check (length(subject) between 1 and 200 and subject !~ '[[:cntrl:]]'),
    body            text        not null,
    created_at      timestamptz not null,
    next_attempt_at timestamptz,
    attempts        smallint    not null default 0,
    sent_at         timestamptz,
    last_error      text,
    check (sent_at is null or next_attempt_at is null)
);
comment on column outbox_email.next_attempt_at is 'Null once the e-mail was sent or given up';
create index outbox_email_due on outbox_email (next_attempt_at) where next_attempt_at is not null;
alter table outbox_email enable row level security;
create policy portal on outbox_email for all using ((select is_system()));
create policy posted on outbox_email for insert with check (current_person() is not null);

-- A right may end on a day known beforehand, and a person of a commune has a function there.
alter table access_grant
    add column ends_on  date,
    add column function text check (function in ('MAYOR', 'ELECTED', 'SECRETARY', 'DIGITAL', 'DPO', 'OTHER'));
comment on column access_grant.ends_on is 'First day on which the grant is no longer in force';

create function in_force(held access_grant) returns boolean
    language sql stable
    return held.revoked_at is null and (held.ends_on is null or held.ends_on > current_date);

create or replace function sees_everything() returns boolean
    language sql stable security definer
    set search_path = public
    as $$
    select is_system() or exists (
        select from access_grant g where g.person_id = current_person() and g.role = 'DINUM' and in_force(g))
    $$;

create or replace function visible_communes() returns setof text
    language sql stable security definer
    set search_path = public
    as $$
    with recursive visible(insee) as (
        select g.insee from access_grant g where g.person_id = current_person() and in_force(g) and g.insee is not null
        union
        select m.insee
        from access_grant g
        join opsn_membership m on m.opsn_id = g.opsn_id
        where g.person_id = current_person() and in_force(g)
          and m.starts_on <= current_date and (m.ends_on is null or m.ends_on > current_date)
        union
        select former.insee from commune former join visible v on former.successor_insee = v.insee)
    select insee from visible
    $$;

create or replace function writable_communes() returns setof text
    language sql stable security definer
    set search_path = public
    as $$
    with recursive writable(insee) as (
        select g.insee from access_grant g
        where g.person_id = current_person() and in_force(g) and g.role in ('COMMUNE_REFERENT', 'COMMUNE_CONTRIBUTOR')
        union
        select former.insee from commune former join writable w on former.successor_insee = w.insee)
    select insee from writable
    $$;

create or replace function visible_operators() returns setof bigint
    language sql stable security definer
    set search_path = public
    as $$
    select g.opsn_id from access_grant g where g.person_id = current_person() and in_force(g) and g.opsn_id is not null
    union
    select m.opsn_id
    from access_grant g
    join opsn_membership m on m.insee = g.insee
    where g.person_id = current_person() and in_force(g)
      and m.starts_on <= current_date and (m.ends_on is null or m.ends_on > current_date)
    $$;

create or replace function grants_in_force(of_person uuid)
    returns table (role text, opsn_id bigint, insee text)
    language sql stable security definer
    set search_path = public
    as $$
    select g.role, g.opsn_id, g.insee from access_grant g where g.person_id = of_person and in_force(g)
    $$;

drop policy seen on opsn_membership;
create policy seen on opsn_membership for select using (
    (select sees_everything())
    or opsn_id in (select g.opsn_id from access_grant g where g.person_id = (select current_person()) and in_force(g) and g.opsn_id is not null)
    or insee in (select g.insee from access_grant g where g.person_id = (select current_person()) and in_force(g) and g.insee is not null));

-- A référent keeps the accesses of the commune; who sees the commune sees who has access to it.
create function managed_communes() returns setof text
    language sql stable security definer
    set search_path = public
    as $$
    select g.insee from access_grant g
    where g.person_id = current_person() and g.role = 'COMMUNE_REFERENT' and in_force(g)
    $$;

create function visible_people() returns setof uuid
    language sql stable security definer
    set search_path = public
    as $$
    select g.person_id from access_grant g where in_force(g) and g.insee in (select visible_communes())
    $$;

create policy team on access_grant for select using (insee = any (array(select visible_communes())));
create policy team_added on access_grant for insert with check (insee = any (array(select managed_communes())));
create policy team_changed on access_grant for update using (insee = any (array(select managed_communes())));
create policy team on person for select using (id = any (array(select visible_people())));

-- The person of an address, made if need be. A référent cannot look people up: nothing comes back but an identifier.
create function person_invited(address text, name text, at timestamptz) returns uuid
    language plpgsql volatile security definer
    set search_path = public
    as $$
declare
    found_person uuid;
begin
    if not sees_everything() and not exists (select from managed_communes()) then
        raise insufficient_privilege using message = 'Only who keeps the accesses of a commune invites';
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

-- Each e-mail that invited somebody, with what became of it.
create table team_invitation (
    email_id  uuid primary key,
    person_id uuid        not null references person on delete cascade,
    insee     text        not null references commune,
    name      text        not null check (length(name) between 1 and 100),
    asked_at  timestamptz not null,
    asked_by  uuid        not null references person on delete cascade,
    delivery  text        not null default 'WAITING' check (delivery in ('WAITING', 'SENT', 'RETRYING', 'FAILED')),
    problem   text check (problem in ('ADDRESS', 'SERVER'))
);
create index team_invitation_commune on team_invitation (insee, person_id);
create index team_invitation_sender on team_invitation (asked_by, asked_at);
comment on column team_invitation.name is 'As the référent wrote it; an account has its own name from its first login on';
alter table team_invitation enable row level security;
create policy seen on team_invitation for select using ((select sees_everything()) or insee = any (array(select visible_communes())));
create policy added on team_invitation for insert with check ((select sees_everything()) or insee = any (array(select managed_communes())));
create policy followed on team_invitation for update using ((select is_system()));
