-- An action may have been done before it was advised; a deleted one can be restored for 30 days; who changed what stays.
alter table plan_action
    drop constraint plan_action_status_check,
    add constraint plan_action_status_check
        check (status in ('ACCEPTED', 'UNDER_WAY', 'BLOCKED', 'DONE', 'DECLINED', 'ALREADY_DONE')),
    add column deleted_at timestamptz,
    add column deleted_by_name text,
    add constraint plan_action_deleted check ((deleted_at is null) = (deleted_by_name is null));
alter table plan_action rename column changed_at to status_since;
comment on column plan_action.reason is 'Goes with the status: what blocks, why declined, what proves it done';

-- Outlives its action: the code of the action is not a reference.
create table plan_action_change (
    id          bigint generated always as identity primary key,
    insee       text        not null references commune,
    action_code text        not null,
    at          timestamptz not null,
    person      uuid references person,
    person_name text        not null,
    what        text        not null,
    about       text,
    before      text,
    after       text
);
create index plan_action_change_insee on plan_action_change (insee, id);
comment on column plan_action_change.person_name is 'As displayed that day: a colleague''s account is not visible to the others';

-- Append only, in both walls: no policy and no right to change or remove.
alter table plan_action_change enable row level security;
create policy seen on plan_action_change for select
    using ((select sees_everything()) or insee = any (array(select visible_communes())));
create policy added on plan_action_change for insert
    with check ((select is_system()) or insee = any (array(select writable_communes())));
revoke update, delete on plan_action_change from ${runtimeRole};
