-- A published version of the questionnaire, the rule book or the catalogue never changes again: its fingerprint is kept.
create table published_data (
    kind         text        not null check (kind in ('QUESTIONNAIRE', 'RULE_BOOK', 'CATALOGUE')),
    version      integer     not null,
    sha256       text        not null,
    published_at timestamptz not null,
    primary key (kind, version)
);

create table campaign (
    id                    bigint generated always as identity primary key,
    year                  smallint not null,
    title                 text     not null check (length(title) between 1 and 200),
    opens_on              date     not null,
    closes_on             date     not null check (closes_on >= opens_on),
    questionnaire_version integer  not null,
    expected_kind         text     not null default 'ALL'
        check (expected_kind in ('ALL', 'REGIONS', 'DEPARTEMENTS', 'OPSN_MEMBERS')),
    expected_codes        text[]   not null default '{}',
    status                text     not null check (status in ('DRAFT', 'OPEN', 'CLOSED')),
    opened_at             timestamptz,
    closed_at             timestamptz,
    simulated             boolean  not null default false,
    version               bigint   not null default 0,
    check (expected_kind = 'ALL' or cardinality(expected_codes) > 0)
);
comment on column campaign.closes_on is 'Last day on which answers are taken';
comment on column campaign.expected_codes is 'Région codes, département codes or operator ids, according to expected_kind';
create unique index campaign_one_open on campaign ((true)) where status = 'OPEN';

-- Frozen when the campaign opens, with the profile of that day, so that a rate keeps its base.
create table campaign_expected (
    campaign_id     bigint not null references campaign on delete cascade,
    insee           text   not null references commune,
    stratum         text   not null,
    departement_code text  not null,
    region_code     text,
    primary key (campaign_id, insee)
);

create table response (
    id            bigint generated always as identity primary key,
    campaign_id   bigint      not null references campaign,
    insee         text        not null references commune,
    status        text        not null check (status in ('IN_PROGRESS', 'SUBMITTED')),
    started_at    timestamptz not null,
    changed_at    timestamptz not null,
    submitted_at  timestamptz,
    submitted_by  uuid references person,
    asked         smallint    not null default 0,
    answered      smallint    not null default 0,
    axis_scores   smallint[]  not null default '{}',
    axis_answered smallint[]  not null default '{}',
    axis_asked    smallint[]  not null default '{}',
    overall_score smallint check (overall_score between 0 and 100),
    simulated     boolean     not null default false,
    version       bigint      not null default 0,
    unique (campaign_id, insee),
    check ((status = 'SUBMITTED') = (submitted_at is not null))
);
comment on column response.axis_scores is '0-100 per axis in the order of the questionnaire, null where nothing is scored; follows each answer in its transaction';
create index response_insee on response (insee);

create table answer (
    response_id  bigint      not null references response on delete cascade,
    insee        text        not null,
    question     text        not null,
    value        jsonb,
    revision     integer     not null check (revision > 0),
    operation_id uuid        not null,
    answered_at  timestamptz not null,
    answered_by  uuid references person,
    author       text        not null,
    primary key (response_id, question)
);
comment on column answer.value is 'Null when the answer was taken back; its revision goes on counting';
create index answer_insee on answer (insee);

-- Every value an answer ever had: who, when, and the operation that wrote it (an operation writes once).
create table answer_revision (
    response_id  bigint      not null references response on delete cascade,
    insee        text        not null,
    question     text        not null,
    revision     integer     not null,
    value        jsonb,
    operation_id uuid        not null unique,
    answered_at  timestamptz not null,
    answered_by  uuid references person,
    author       text        not null,
    primary key (response_id, question, revision)
);

-- What a commune declares about itself beside the questionnaire; obligations depend on it.
create table commune_situation (
    insee                      text primary key references commune,
    staff_fte                  integer check (staff_fte >= 0),
    local_revenue_euros        integer check (local_revenue_euros >= 0),
    safeguard_plan_required    boolean,
    safeguard_plan_notified_on date,
    changed_at                 timestamptz not null,
    changed_by                 uuid references person,
    version                    bigint      not null default 0
);
