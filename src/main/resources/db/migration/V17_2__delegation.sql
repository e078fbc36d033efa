-- Blocks of the questionnaire that a commune lets one of its operators answer.
create table delegation (
    id              bigint generated always as identity primary key,
    insee           text        not null references commune,
    opsn_id         bigint      not null references opsn on delete cascade,
    axis            text        not null,
    granted_at      timestamptz not null,
    granted_by      uuid references person on delete cascade,
    granted_by_name text        not null,
    ends_on         date,
    revoked_at      timestamptz
);
comment on column delegation.ends_on is 'First day on which the delegation no longer holds';
create unique index delegation_once on delegation (insee, opsn_id, axis) where revoked_at is null;
create index delegation_operator on delegation (opsn_id) where revoked_at is null;

-- What the person may answer for communes that are members today of an operator they manage.
create function delegated_blocks() returns table (insee text, axis text, opsn_id bigint)
    language sql stable security definer
    set search_path = public
    as $$
    select d.insee, d.axis, d.opsn_id
    from access_grant g
    join delegation d on d.opsn_id = g.opsn_id and d.revoked_at is null and (d.ends_on is null or d.ends_on > current_date)
    where g.person_id = current_person() and in_force(g)
      and exists (select from opsn_membership m
                  where m.opsn_id = d.opsn_id and m.insee = d.insee
                    and m.starts_on <= current_date and (m.ends_on is null or m.ends_on > current_date))
    $$;

alter table delegation enable row level security;
create policy seen on delegation for select using (
    (select sees_everything())
    or insee = any (array(select own_communes()))
    or insee = any (array(select visible_communes())) and opsn_id = any (array(select visible_operators())));
create policy written on delegation for all using ((select is_system()) or insee = any (array(select managed_communes())));

-- The code of a question begins with that of its block: "GOU-01". Only answers are written, and the figures that follow them.
create policy delegated_added on response for insert
    with check (status = 'IN_PROGRESS' and insee in (select d.insee from delegated_blocks() d));
create policy delegated_changed on response for update
    using (insee in (select d.insee from delegated_blocks() d))
    with check (status = 'IN_PROGRESS');
create policy delegated_added on answer for insert
    with check ((insee, split_part(question, '-', 1)) in (select d.insee, d.axis from delegated_blocks() d));
create policy delegated_changed on answer for update
    using ((insee, split_part(question, '-', 1)) in (select d.insee, d.axis from delegated_blocks() d));
create policy delegated_added on answer_revision for insert
    with check ((insee, split_part(question, '-', 1)) in (select d.insee, d.axis from delegated_blocks() d));
create policy delegated_added on plan_action_proof for insert
    with check ((insee, split_part(question, '-', 1)) in (select d.insee, d.axis from delegated_blocks() d));
