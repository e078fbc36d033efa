-- Operators that the person manages or reads.
create function followed_operators() returns setof bigint
    language sql stable security definer
    set search_path = public
    as $$
    select g.opsn_id from access_grant g where g.person_id = current_person() and in_force(g) and g.opsn_id is not null
    $$;

-- Asked row by row, because listing all members for one row took most of the time of a gesture on 900 of them.
create function member_today(opsn bigint, commune text) returns boolean
    language sql stable security definer
    set search_path = public
    as $$
    select exists (select from opsn_membership m
                   where m.insee = commune and m.opsn_id = opsn
                     and m.starts_on <= current_date and (m.ends_on is null or m.ends_on > current_date))
    $$;

-- A questionnaire that a commune filled in on paper and handed to its operator.
create table paper_questionnaire (
    id               bigint generated always as identity primary key,
    campaign_id      bigint      not null references campaign on delete cascade,
    opsn_id          bigint      not null references opsn on delete cascade,
    insee            text        not null references commune,
    received_on      date        not null,
    recorded_at      timestamptz not null,
    recorded_by_name text        not null,
    unique (campaign_id, opsn_id, insee)
);
create index paper_questionnaire_commune on paper_questionnaire (insee);

-- What an operator says of a commune. It is no answer of the commune: that stands in "answer", and whether this was confirmed
-- or corrected is read there, so that the two can never disagree.
create table declared_answer (
    id                bigint generated always as identity primary key,
    campaign_id       bigint      not null references campaign on delete cascade,
    opsn_id           bigint      not null references opsn on delete cascade,
    insee             text        not null references commune,
    question          text        not null,
    value             jsonb       not null,
    paper_id          bigint references paper_questionnaire on delete cascade,
    declared_at       timestamptz not null,
    declared_by_name  text        not null,
    withdrawn_at      timestamptz,
    withdrawn_by_name text,
    check ((withdrawn_at is null) = (withdrawn_by_name is null))
);
create unique index declared_answer_once on declared_answer (campaign_id, opsn_id, insee, question) where withdrawn_at is null;
create index declared_answer_commune on declared_answer (insee, campaign_id) where withdrawn_at is null;
comment on column declared_answer.paper_id is 'Keyed in from this questionnaire; null when the operator knows it by itself';

-- Seen by the commune's own people and by this operator alone, and only while the one is a member of the other.
do $$
declare
    declared text;
begin
    foreach declared in array array ['paper_questionnaire', 'declared_answer']
    loop
        execute format('alter table %I enable row level security', declared);
        execute format('create policy seen on %I for select using ((select sees_everything()) or (insee = any (array(select own_communes())) or opsn_id = any (array(select followed_operators()))) and member_today(opsn_id, insee))', declared);
        execute format('create policy added on %I for insert with check ((select is_system()) or opsn_id = any (array(select managed_operators())) and member_today(opsn_id, insee))', declared);
        execute format('create policy changed on %I for update using ((select is_system()) or opsn_id = any (array(select managed_operators())) and member_today(opsn_id, insee))', declared);
    end loop;
end $$;

-- Declared once, it is withdrawn or answered, never rewritten.
revoke update, delete on declared_answer from ${runtimeRole};
grant update (withdrawn_at, withdrawn_by_name) on declared_answer to ${runtimeRole};
revoke update, delete on paper_questionnaire from ${runtimeRole};
grant update (received_on, recorded_at, recorded_by_name) on paper_questionnaire to ${runtimeRole};
