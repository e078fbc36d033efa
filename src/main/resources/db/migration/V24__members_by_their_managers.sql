-- Where an operator takes members, as Dinum sets it.
create table opsn_perimeter (
    opsn_id bigint not null references opsn on delete cascade,
    kind    text   not null check (kind in ('DEPARTEMENT', 'EPCI')),
    code    text   not null,
    primary key (opsn_id, kind, code)
);

create function own_operators() returns setof bigint
    language sql stable security definer
    set search_path = public
    as $$
    select g.opsn_id from access_grant g
    where g.person_id = current_person() and g.opsn_id is not null and in_force(g)
    $$;

alter table opsn_perimeter enable row level security;
create policy seen on opsn_perimeter for select using (
    (select sees_everything()) or opsn_id = any (array(select own_operators())));
create policy written on opsn_perimeter for all using ((select sees_everything()));

create function in_perimeter(operator bigint, code text) returns boolean
    language sql stable security definer
    set search_path = public
    as $$
    select exists (
        select from commune c
        join opsn_perimeter p on p.opsn_id = operator
            and case p.kind when 'EPCI' then p.code = c.epci_siren else p.code = c.departement_code end
        where c.insee = in_perimeter.code)
    $$;

-- Nobody is robbed when this commune joins: it has no other operator, today or to come, and never had a person of its own.
create function stands_alone(operator bigint, code text) returns boolean
    language sql stable security definer
    set search_path = public
    as $$
    with body(insee) as (
        select stands_alone.code union all select c.insee from commune c where c.successor_insee = stands_alone.code)
    select not exists (select from opsn_membership m
                       where m.insee in (select b.insee from body b) and m.opsn_id <> operator
                         and (m.ends_on is null or m.ends_on > current_date))
       and not exists (select from access_grant g where g.insee in (select b.insee from body b))
    $$;

-- A manager's wish to have a commune as a member, where a gesture of its own could rob somebody.
create table membership_request (
    id              bigint generated always as identity primary key,
    opsn_id         bigint      not null references opsn on delete cascade,
    opsn_name       text        not null,
    insee           text        not null references commune,
    starts_on       date        not null,
    replaces        boolean     not null,
    reason          text        not null check (length(reason) between 1 and 500),
    asked_at        timestamptz not null,
    asked_by        uuid        not null references person on delete cascade,
    asked_by_name   text        not null,
    state           text        not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    decided_at      timestamptz,
    decided_by      uuid references person on delete cascade,
    decided_by_name text,
    begins_on       date,
    check ((state = 'OPEN') = (decided_at is null)),
    check ((state = 'ACCEPTED') = (begins_on is not null))
);
comment on column membership_request.opsn_name is 'Who is asked does not see the operator itself';
comment on column membership_request.replaces is 'The commune leaves its operator on the day it joins this one';
comment on column membership_request.begins_on is 'First day of the membership: the one asked for, or that of the consent when it came later';
create unique index membership_request_open on membership_request (opsn_id, insee) where state = 'OPEN';
create index membership_request_commune on membership_request (insee);

-- A commune that only joins is asked itself; when it would leave an operator, that operator is asked. Dinum may answer for both.
create function may_accept(operator bigint, code text, replacing boolean) returns boolean
    language sql stable security definer
    set search_path = public
    as $$
    with other(opsn_id) as (
        select m.opsn_id from opsn_membership m
        where m.insee = may_accept.code and m.opsn_id <> operator and (m.ends_on is null or m.ends_on > current_date))
    select sees_everything()
        or case when replacing and exists (select from other)
            then exists (select from other o where o.opsn_id in (select managed_operators()))
            else may_accept.code in (select managed_communes()) end
    $$;

create function may_decide(operator bigint, code text, replacing boolean) returns boolean
    language sql stable security definer
    set search_path = public
    as $$
    select code in (select managed_communes()) or may_accept(operator, code, replacing)
    $$;

-- Whether the caller has just consented to this membership of an operator that is not their own.
create function consented(operator bigint, code text, starts date) returns boolean
    language sql stable security definer
    set search_path = public
    as $$
    select exists (
        select from membership_request r
        where r.opsn_id = operator and r.insee = consented.code and r.state = 'ACCEPTED' and r.begins_on = starts
          and r.decided_by = current_person())
    $$;

alter table membership_request enable row level security;
create policy seen on membership_request for select using (
    (select sees_everything()) or opsn_id = any (array(select own_operators()))
    or decided_by = (select current_person()) or may_decide(opsn_id, insee, replaces));
create policy asked on membership_request for insert with check (
    (select sees_everything())
    or state = 'OPEN' and asked_by = (select current_person()) and opsn_id = any (array(select managed_operators()))
        and in_perimeter(opsn_id, insee));
create policy decided on membership_request for update
    using (state = 'OPEN' and (opsn_id = any (array(select managed_operators())) or may_decide(opsn_id, insee, replaces)))
    with check (decided_by = (select current_person()) and case state
        when 'WITHDRAWN' then opsn_id = any (array(select managed_operators()))
        when 'REFUSED' then may_decide(opsn_id, insee, replaces)
        when 'ACCEPTED' then may_accept(opsn_id, insee, replaces)
        else false end);
revoke update, delete on membership_request from ${runtimeRole};
grant update (state, decided_at, decided_by, decided_by_name, begins_on) on membership_request to ${runtimeRole};

create policy added_alone on opsn_membership for insert with check (
    opsn_id = any (array(select managed_operators())) and in_perimeter(opsn_id, insee) and stands_alone(opsn_id, insee));
create policy added_with_consent on opsn_membership for insert with check (
    ends_on is null and consented(opsn_id, insee, starts_on));
create policy own_ended on opsn_membership for update
    using (opsn_id = any (array(select managed_operators())) and (ends_on is null or ends_on > current_date))
    with check (opsn_id = any (array(select managed_operators())));
revoke update, delete on opsn_membership from ${runtimeRole};
grant update (ends_on, version) on opsn_membership to ${runtimeRole};

-- What a member takes from its operator.
alter table opsn_membership add constraint opsn_membership_of unique (id, opsn_id, insee);
create table membership_service (
    membership_id bigint not null,
    opsn_id       bigint not null,
    insee         text   not null,
    service       text   not null check (service in ('DPO', 'RSSI', 'SOFTWARE', 'HOSTING', 'SUPPORT', 'MESSAGING', 'BACKUP',
                                                     'TRAINING', 'ELECTRONIC_SENDING', 'WEBSITE')),
    starts_on     date,
    ends_on       date,
    primary key (membership_id, service),
    foreign key (membership_id, opsn_id, insee) references opsn_membership (id, opsn_id, insee) on delete cascade,
    check (ends_on > starts_on)
);
comment on column membership_service.ends_on is 'First day without the service; null while no end is known';
create index membership_service_operator on membership_service (opsn_id, service);
alter table membership_service enable row level security;
create policy seen on membership_service for select using (
    (select sees_everything()) or opsn_id = any (array(select own_operators())) or insee = any (array(select own_communes())));
create policy written on membership_service for all
    using ((select sees_everything()) or opsn_id = any (array(select managed_operators())));

-- Managers send lists of members of their own.
alter table member_import
    add column by_manager boolean not null default false;
comment on column member_import.by_manager is 'Whether the lines are held to what a manager may do';
alter table member_import_line
    add column services text[] not null default '{}',
    drop constraint member_import_line_outcome_check,
    add constraint member_import_line_outcome_check check (outcome in
        ('ADDED', 'TO_ASK', 'UPDATED', 'CLOSED', 'UNCHANGED', 'OUTSIDE', 'AMBIGUOUS', 'UNKNOWN', 'DUPLICATED'));
create policy own on member_import for all using (opsn_id = any (array(select managed_operators())));
create policy own on member_import_line for all using (import_id in (select i.id from member_import i));
