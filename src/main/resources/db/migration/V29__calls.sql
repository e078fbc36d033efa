-- What an operator notes of its calls to its members of today. Its own: neither Dinum nor another operator reads it.
create table member_call (
    id            bigint generated always as identity primary key,
    opsn_id       bigint not null references opsn on delete cascade,
    insee         text   not null references commune,
    called_on     date   not null,
    outcome       text   not null check (outcome in ('REACHED', 'APPOINTMENT', 'MESSAGE_LEFT', 'NO_REPLY')),
    note          text   not null check (length(note) <= 1000),
    noted_at      timestamptz not null,
    noted_by_name text   not null
);
comment on column member_call.note is 'What was said; may be empty';
create index member_call_operator on member_call (opsn_id, insee, called_on);
create index member_call_commune on member_call (insee);

create table member_reminder (
    opsn_id     bigint not null references opsn on delete cascade,
    insee       text   not null references commune,
    remind_on   date   not null,
    set_at      timestamptz not null,
    set_by_name text   not null,
    primary key (opsn_id, insee)
);
comment on table member_reminder is 'Members that the operator has seen and does not want in its list of calls before a day';
create index member_reminder_commune on member_reminder (insee);

do $$
declare kept text;
begin
    foreach kept in array array ['member_call', 'member_reminder']
    loop
        execute format('alter table %I enable row level security', kept);
        execute format('create policy portal on %I for all using ((select is_system()))', kept);
        execute format('create policy seen on %I for select using (
            (opsn_id, insee) in (select m.opsn_id, m.insee from members_of_own_operators() m))', kept);
        execute format('create policy added on %I for insert with check (
            opsn_id = any (array(select managed_operators()))
            and (opsn_id, insee) in (select m.opsn_id, m.insee from members_of_own_operators() m))', kept);
        execute format('create policy changed on %I for update using (
            opsn_id = any (array(select managed_operators()))
            and (opsn_id, insee) in (select m.opsn_id, m.insee from members_of_own_operators() m))', kept);
        execute format('create policy removed on %I for delete using (
            opsn_id = any (array(select managed_operators()))
            and (opsn_id, insee) in (select m.opsn_id, m.insee from members_of_own_operators() m))', kept);
    end loop;
end $$;
-- A note is deleted and written anew, never changed
revoke update on member_call from ${runtimeRole};
