-- Who is asked to answer which block or question of a commune. Nobody is kept from answering by it.
create table assignment (
    insee       text        not null references commune,
    part        text        not null,
    person_id   uuid        not null references person on delete cascade,
    assigned_at timestamptz not null,
    assigned_by uuid references person on delete cascade,
    primary key (insee, part)
);
comment on column assignment.part is 'Code of an axis ("GOU") or of one of its questions ("GOU-01"), which goes before the axis';
alter table assignment enable row level security;
create policy seen on assignment for select using ((select sees_everything()) or insee = any (array(select visible_communes())));
create policy written on assignment for all using ((select is_system()) or insee = any (array(select managed_communes())));

-- Notes of a commune's people on an answer of one campaign.
create table answer_comment (
    id          bigint generated always as identity primary key,
    campaign_id bigint      not null references campaign on delete cascade,
    insee       text        not null references commune,
    question    text        not null,
    text        text        not null check (length(text) between 1 and 2000),
    at          timestamptz not null,
    person      uuid        not null references person on delete cascade,
    person_name text        not null
);
create index answer_comment_commune on answer_comment (insee, campaign_id);

create function own_communes() returns setof text
    language sql stable security definer
    set search_path = public
    as $$
    select g.insee from access_grant g where g.person_id = current_person() and in_force(g) and g.insee is not null
    $$;

alter table answer_comment enable row level security;
create policy seen on answer_comment for select using ((select sees_everything()) or insee = any (array(select visible_communes())));
create policy added on answer_comment for insert with check (person = (select current_person()) and insee = any (array(select own_communes())));
create policy removed on answer_comment for delete using (
    person = (select current_person()) and insee = any (array(select own_communes()))
    or insee = any (array(select managed_communes())));
