create table action_plan (
    id                    bigint generated always as identity primary key,
    insee                 text        not null references commune,
    campaign_id           bigint      not null references campaign,
    questionnaire_version integer     not null,
    rule_book_version     integer     not null,
    catalogue_version     integer     not null,
    created_at            timestamptz not null,
    version               bigint      not null default 0,
    unique (insee, campaign_id)
);

create table plan_action (
    id             bigint generated always as identity primary key,
    plan_id        bigint      not null references action_plan on delete cascade,
    insee          text        not null,
    action_code    text        not null,
    title          text        not null check (length(title) between 1 and 300),
    status         text        not null check (status in ('ACCEPTED', 'UNDER_WAY', 'BLOCKED', 'DONE', 'DECLINED')),
    reason         text,
    person_in_charge text,
    elu_referent   text,
    starts_on      date,
    due_on         date,
    note           text,
    advised_rank   smallint,
    advised_because jsonb      not null,
    based_on       jsonb       not null,
    decided_at     timestamptz not null,
    decided_by     uuid references person,
    decided_by_name text       not null,
    changed_at     timestamptz not null,
    version        bigint      not null default 0,
    unique (plan_id, action_code),
    check (status not in ('BLOCKED', 'DECLINED') or length(trim(reason)) > 0),
    check (due_on is null or starts_on is null or due_on >= starts_on)
);
comment on column plan_action.advised_because is 'The reasons in words, as they were shown when the advice was taken';
comment on column plan_action.based_on is 'Question code -> answer value that the advice came from';
comment on column plan_action.decided_by_name is 'As displayed that day: a colleague''s account is not visible to the others';
create index plan_action_insee on plan_action (insee);

create table plan_step (
    id        bigint generated always as identity primary key,
    action_id bigint   not null references plan_action on delete cascade,
    insee     text     not null,
    position  smallint not null,
    text      text     not null check (length(text) between 1 and 500),
    done_at   timestamptz,
    done_by   uuid references person,
    done_by_name text,
    unique (action_id, position) deferrable initially deferred
);
