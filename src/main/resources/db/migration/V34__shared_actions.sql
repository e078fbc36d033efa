-- One action that an operator carries for several of its members: each of them takes part by its own yes.
create table shared_action (
    id                    bigint generated always as identity primary key,
    opsn_id               bigint      not null references opsn on delete cascade,
    title                 text        not null check (length(title) between 1 and 200),
    kind                  text        not null check (kind in ('GROUP_PURCHASE', 'SHARED_SERVICE', 'AWARENESS_DAY', 'OTHER')),
    description           text        not null check (length(description) <= 4000),
    action_code           text,
    person_in_charge      text check (length(person_in_charge) between 1 and 200),
    starts_on             date,
    ends_on               date,
    answer_by             date,
    total_cost            numeric(12, 2) check (total_cost >= 0),
    unit_cost             numeric(12, 2) check (unit_cost >= 0),
    expected_participants integer check (expected_participants > 0),
    created_at            timestamptz not null,
    created_by_name       text        not null,
    version               bigint      not null default 0,
    unique (id, opsn_id),
    check (ends_on >= starts_on)
);
create index shared_action_operator on shared_action (opsn_id);
comment on column shared_action.action_code is 'Of the catalogue: what joining puts into the plan of a commune; null when it is no action of the catalogue';
comment on column shared_action.answer_by is 'Last day on which a commune may join';
comment on column shared_action.total_cost is 'Of all together, in euros excluding tax';
comment on column shared_action.unit_cost is 'What a commune would pay alone, in euros excluding tax';

create table shared_step (
    id               bigint generated always as identity primary key,
    shared_action_id bigint   not null,
    opsn_id          bigint   not null,
    position         smallint not null,
    text             text     not null check (length(text) between 1 and 300),
    due_on           date,
    done_at          timestamptz,
    done_by_name     text,
    foreign key (shared_action_id, opsn_id) references shared_action (id, opsn_id) on delete cascade,
    check ((done_at is null) = (done_by_name is null))
);
create index shared_step_action on shared_step (shared_action_id, position);

create table shared_funder (
    id               bigint generated always as identity primary key,
    shared_action_id bigint         not null,
    opsn_id          bigint         not null,
    name             text           not null check (length(name) between 1 and 200),
    amount           numeric(12, 2) not null check (amount >= 0),
    state            text           not null check (state in ('TO_ASK', 'ASKED', 'GRANTED', 'PAID', 'REFUSED')),
    foreign key (shared_action_id, opsn_id) references shared_action (id, opsn_id) on delete cascade
);
create index shared_funder_action on shared_funder (shared_action_id);

create table shared_participation (
    shared_action_id bigint      not null,
    opsn_id          bigint      not null,
    insee            text        not null references commune,
    state            text        not null default 'INVITED' check (state in ('INVITED', 'JOINED', 'DECLINED', 'WITHDRAWN', 'DONE')),
    reason           text check (length(reason) between 1 and 500),
    invited_at       timestamptz not null,
    invited_by_name  text        not null,
    decided_at       timestamptz,
    decided_by_name  text,
    done_at          timestamptz,
    done_by_name     text,
    primary key (shared_action_id, insee),
    foreign key (shared_action_id, opsn_id) references shared_action (id, opsn_id) on delete cascade,
    check ((state = 'INVITED') = (decided_at is null)),
    check ((state = 'DONE') = (done_at is not null))
);
create index shared_participation_commune on shared_participation (insee);
comment on column shared_participation.reason is 'Why the commune does not join, or leaves; if it says so';
comment on column shared_participation.decided_at is 'When the commune last decided';

create function followed_members() returns table (opsn_id bigint, insee text)
    language sql stable security definer
    set search_path = public
    as $$
    select m.opsn_id, m.insee from opsn_membership m
    where m.opsn_id in (select followed_operators())
      and m.starts_on <= current_date and (m.ends_on is null or m.ends_on > current_date)
    $$;

-- A commune sees its own part, the operator those of its members; both only while the one is a member of the other.
alter table shared_participation enable row level security;
create policy seen on shared_participation for select using (
    (select sees_everything())
    or (opsn_id, insee) in (select m.opsn_id, m.insee from followed_members() m)
    or insee = any (array(select own_communes())) and member_today(opsn_id, insee));
create policy invited on shared_participation for insert with check (
    (select is_system())
    or state = 'INVITED' and opsn_id = any (array(select managed_operators())) and member_today(opsn_id, insee));
-- The commune alone says that it takes part; the operator alone that its part is done.
create policy decided on shared_participation for update
    using (state <> 'DONE' and insee = any (array(select writable_communes())) and member_today(opsn_id, insee))
    with check (state in ('JOINED', 'DECLINED', 'WITHDRAWN') and insee = any (array(select writable_communes())));
create policy finished on shared_participation for update
    using (state = 'JOINED' and opsn_id = any (array(select managed_operators())) and member_today(opsn_id, insee))
    with check (state = 'DONE' and opsn_id = any (array(select managed_operators())));
revoke update, delete on shared_participation from ${runtimeRole};
grant update (state, reason, decided_at, decided_by_name, done_at, done_by_name) on shared_participation to ${runtimeRole};

alter table shared_action enable row level security;
create policy seen on shared_action for select using (
    (select sees_everything())
    or opsn_id = any (array(select followed_operators()))
    or id in (select p.shared_action_id from shared_participation p where p.insee = any (array(select own_communes()))));
create policy written on shared_action for all
    using ((select is_system()) or opsn_id = any (array(select managed_operators())));
do $$
declare
    scoped text;
begin
    foreach scoped in array array ['shared_step', 'shared_funder']
    loop
        execute format('alter table %I enable row level security', scoped);
        execute format('create policy seen on %I for select using (shared_action_id in (select a.id from shared_action a))', scoped);
        execute format('create policy written on %I for all using ((select is_system()) or opsn_id = any (array(select managed_operators())))', scoped);
    end loop;
end $$;

-- How many take part: all that a commune learns of the others, and nothing of an action that it was not invited to.
create function shared_participants(action bigint) returns integer
    language sql stable security definer
    set search_path = public
    as $$
    select count(*)::integer
    from shared_participation p
    join opsn_membership m on m.opsn_id = p.opsn_id and m.insee = p.insee
        and m.starts_on <= current_date and (m.ends_on is null or m.ends_on > current_date)
    where p.shared_action_id = action and p.state in ('JOINED', 'DONE')
      and (sees_everything()
           or p.opsn_id in (select followed_operators())
           or exists (select from shared_participation own
                      where own.shared_action_id = action and own.insee in (select own_communes())
                        and member_today(own.opsn_id, own.insee)))
    $$;
