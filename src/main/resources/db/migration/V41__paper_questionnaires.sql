-- A questionnaire that a commune filled in on paper and handed to its operator.
create table paper_questionnaire (
    id                bigint generated always as identity primary key,
    campaign_id       bigint      not null references campaign on delete cascade,
    opsn_id           bigint      not null references opsn on delete cascade,
    insee             text        not null references commune,
    received_on       date        not null,
    recorded_at       timestamptz not null,
    recorded_by_name  text        not null,
    withdrawn_at      timestamptz,
    withdrawn_by_name text,
    check ((withdrawn_at is null) = (withdrawn_by_name is null))
);
create unique index paper_questionnaire_once on paper_questionnaire (campaign_id, opsn_id, insee) where withdrawn_at is null;
create index paper_questionnaire_commune on paper_questionnaire (insee);
comment on column paper_questionnaire.recorded_at is 'Last time that something of it was keyed in';

alter table declared_answer add column paper_id bigint references paper_questionnaire on delete cascade;
create index declared_answer_paper on declared_answer (paper_id) where paper_id is not null;
comment on column declared_answer.paper_id is 'Keyed in from this questionnaire; null when the operator knows it by itself';

-- As for what an operator declares: seen by the commune's own people and by this operator alone, while the one is a member of the other.
alter table paper_questionnaire enable row level security;
create policy seen on paper_questionnaire for select using (
    (select sees_everything())
    or (insee = any (array(select own_communes())) or opsn_id = any (array(select followed_operators())))
        and member_today(opsn_id, insee));
create policy added on paper_questionnaire for insert with check (
    (select is_system()) or opsn_id = any (array(select managed_operators())) and member_today(opsn_id, insee));
create policy changed on paper_questionnaire for update using (
    (select is_system()) or opsn_id = any (array(select managed_operators())) and member_today(opsn_id, insee));

revoke update, delete on paper_questionnaire from ${runtimeRole};
grant update (received_on, recorded_at, recorded_by_name, withdrawn_at, withdrawn_by_name)
    on paper_questionnaire to ${runtimeRole};
