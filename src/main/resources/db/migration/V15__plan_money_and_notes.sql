-- Who takes part, what is written along the way, what it costs and who pays.
alter table plan_action
    add column partners text,
    add column adapted  integer not null default 0;
comment on column plan_action.adapted is 'Counts the changes of the form, even of its steps alone, so that the version moves with each';

create table plan_note (
    id        bigint generated always as identity primary key,
    action_id bigint      not null references plan_action on delete cascade,
    insee     text        not null,
    at        timestamptz not null,
    person    uuid references person,
    person_name text      not null,
    text      text        not null check (length(text) between 1 and 2000)
);
create index plan_note_action on plan_note (action_id);
insert into plan_note (action_id, insee, at, person, person_name, text)
select id, insee, status_since, decided_by, decided_by_name, note from plan_action where note is not null;
alter table plan_action drop column note;

create table plan_budget_line (
    id        bigint generated always as identity primary key,
    action_id bigint         not null references plan_action on delete cascade,
    insee     text           not null,
    label     text           not null check (length(label) between 1 and 200),
    kind      text           not null check (kind in ('INVESTMENT', 'RUNNING')),
    unit      text           not null check (unit in ('EUROS', 'DAYS')),
    year      smallint       not null,
    planned   numeric(12, 2) not null check (planned >= 0),
    actual    numeric(12, 2) check (actual >= 0),
    version   bigint         not null default 0
);
create index plan_budget_line_action on plan_budget_line (action_id);
comment on column plan_budget_line.planned is 'Euros excluding tax, or working days of the commune''s own staff';

create table plan_funder (
    id        bigint generated always as identity primary key,
    action_id bigint         not null references plan_action on delete cascade,
    insee     text           not null,
    name      text           not null check (length(name) between 1 and 200),
    year      smallint       not null,
    amount    numeric(12, 2) not null check (amount >= 0),
    state     text           not null check (state in ('TO_ASK', 'ASKED', 'GRANTED', 'PAID', 'REFUSED')),
    closes_on date,
    closing_source text check (closing_source is null or closes_on is not null),
    version   bigint         not null default 0
);
create index plan_funder_action on plan_funder (action_id);
comment on column plan_funder.closing_source is 'Where the closing date comes from; without it the end is shown as possible only';

do $$
declare
    scoped text;
begin
    foreach scoped in array array ['plan_note', 'plan_budget_line', 'plan_funder']
    loop
        execute format('alter table %I enable row level security', scoped);
        execute format('create policy seen on %I for select using ((select sees_everything()) or insee = any (array(select visible_communes())))', scoped);
        execute format('create policy added on %I for insert with check ((select is_system()) or insee = any (array(select writable_communes())))', scoped);
        execute format('create policy changed on %I for update using ((select is_system()) or insee = any (array(select writable_communes())))', scoped);
        execute format('create policy removed on %I for delete using ((select is_system()) or insee = any (array(select writable_communes())))', scoped);
    end loop;
end $$;
