-- The loop between plan and questionnaire, both ways: which answer followed an action, which answer closed one.
create table plan_action_proof (
    id           bigint generated always as identity primary key,
    insee        text        not null references commune,
    action_code  text        not null,
    action_title text        not null,
    direction    text        not null check (direction in ('ACTION_THEN_ANSWER', 'ANSWER_THEN_ACTION')),
    campaign_id  bigint      not null references campaign,
    question     text        not null,
    revision     integer     not null,
    before       jsonb       not null,
    after        jsonb       not null,
    at           timestamptz not null,
    person_name  text        not null,
    unique (insee, action_code, direction, campaign_id, question, revision)
);
comment on column plan_action_proof.revision is 'Of the answer in answer_revision, which is append only too';
comment on column plan_action_proof.before is 'The answer that the action was decided on';
alter table plan_action_proof enable row level security;
create policy seen on plan_action_proof for select
    using ((select sees_everything()) or insee = any (array(select visible_communes())));
create policy added on plan_action_proof for insert
    with check ((select is_system()) or insee = any (array(select writable_communes())));
revoke update, delete on plan_action_proof from ${runtimeRole};
