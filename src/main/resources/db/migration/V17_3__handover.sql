-- A référent passes the commune on to another person, who confirms. Nobody else of the commune, and no operator, reads the note.
create table handover (
    id               bigint generated always as identity primary key,
    insee            text        not null references commune,
    outgoing         uuid        not null references person on delete cascade,
    outgoing_name    text        not null,
    incoming         uuid        not null references person on delete cascade,
    incoming_name    text        not null,
    last_day         date        not null,
    note             text        not null check (length(note) <= 4000),
    prepared_at      timestamptz not null,
    prepared_by_name text        not null,
    withdrawn_at     timestamptz,
    confirmed_at     timestamptz,
    check (outgoing <> incoming),
    check (withdrawn_at is null or confirmed_at is null)
);
comment on column handover.last_day is 'Last day of the outgoing person''s right, once the incoming one has confirmed';
create unique index handover_one_under_way on handover (insee) where withdrawn_at is null and confirmed_at is null;
create index handover_commune on handover (insee, prepared_at);

-- Whether it can still be confirmed: it dies with the access of either person.
create function under_way(prepared handover) returns boolean
    language sql stable
    return prepared.confirmed_at is null and prepared.withdrawn_at is null
       and exists (select from access_grant g
                   where g.person_id = prepared.outgoing and g.insee = prepared.insee and g.role = 'COMMUNE_REFERENT' and in_force(g))
       and exists (select from access_grant g where g.person_id = prepared.incoming and g.insee = prepared.insee and in_force(g));

-- For each access of the commune, what the incoming person decided of it. Removals act when they confirm.
create table handover_decision (
    handover_id bigint      not null references handover on delete cascade,
    person_id   uuid        not null references person on delete cascade,
    person_name text        not null,
    keep        boolean     not null,
    decided_at  timestamptz not null,
    primary key (handover_id, person_id)
);

alter table handover enable row level security;
create policy seen on handover for select using (
    (select sees_everything())
    or insee = any (array(select managed_communes()))
    or incoming = (select current_person()) and insee = any (array(select own_communes())));
create policy added on handover for insert
    with check (((select sees_everything()) or insee = any (array(select managed_communes()))) and confirmed_at is null);
create policy withdrawn on handover for update
    using (confirmed_at is null and ((select sees_everything()) or insee = any (array(select managed_communes()))));
-- Once prepared it is withdrawn or confirmed, never rewritten.
revoke update, delete on handover from ${runtimeRole};
grant update (withdrawn_at) on handover to ${runtimeRole};

alter table handover_decision enable row level security;
create policy seen on handover_decision for select using (handover_id in (select h.id from handover h));
create policy added on handover_decision for insert
    with check (handover_id in (select h.id from handover h where h.incoming = (select current_person()) and under_way(h)));
create policy changed on handover_decision for update
    using (handover_id in (select h.id from handover h where h.incoming = (select current_person()) and under_way(h)));
revoke delete on handover_decision from ${runtimeRole};

comment on policy delegated_added on answer is
    'Relies on the code of a question beginning with that of its axis; the reader of the questionnaire refuses any other';

-- The one step that the incoming person cannot take alone: becoming référent. Only they can, once, while it is under way, with
-- an account that was recognised by a verified address. True when it was done.
create function take_over(taken bigint, at timestamptz) returns boolean
    language plpgsql volatile security definer
    set search_path = public
    as $$
declare
    commune text;
begin
    update handover h set confirmed_at = at
    where h.id = taken and h.incoming = current_person() and under_way(h)
      and exists (select from person p where p.id = h.incoming and p.subject is not null and p.email is not null)
    returning h.insee into commune;
    if commune is null then
        return false;
    end if;
    insert into access_grant (person_id, role, insee, function, granted_at, granted_by)
    select g.person_id, 'COMMUNE_REFERENT', g.insee, g.function, at, current_person()
    from access_grant g
    where g.person_id = current_person() and g.insee = commune and in_force(g)
    order by g.id
    limit 1
    on conflict (person_id, role, coalesce(opsn_id, 0), coalesce(insee, '')) where revoked_at is null
    do update set ends_on = null;
    update access_grant set revoked_at = at
    where person_id = current_person() and insee = commune and role <> 'COMMUNE_REFERENT' and revoked_at is null;
    return true;
end
$$;
