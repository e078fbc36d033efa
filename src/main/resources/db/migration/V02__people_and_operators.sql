create table person (
    id            uuid primary key,
    subject       text unique,
    email         text,
    display_name  text        not null,
    created_at    timestamptz not null,
    last_login_at timestamptz
);
comment on column person.subject is 'The sub claim of the identity server; null until the first login of an invited person';

create table opsn (
    id      bigint generated always as identity primary key,
    name    text    not null unique,
    short_name text not null,
    siren   text,
    website text,
    email   text,
    simulated boolean not null default false,
    version bigint  not null default 0
);

create table opsn_membership (
    id       bigint generated always as identity primary key,
    opsn_id  bigint not null references opsn,
    insee    text   not null references commune,
    starts_on date  not null,
    ends_on  date,
    version  bigint not null default 0,
    check (ends_on is null or ends_on > starts_on)
);
comment on column opsn_membership.ends_on is 'First day on which the membership is no longer in force';
create index opsn_membership_opsn on opsn_membership (opsn_id);
create index opsn_membership_insee on opsn_membership (insee);
create unique index opsn_membership_one_open on opsn_membership (opsn_id, insee) where ends_on is null;

-- Person -> what they may do, and where. Removing a grant (revoked_at) acts on the next query.
create table access_grant (
    id         bigint generated always as identity primary key,
    person_id  uuid        not null references person,
    role       text        not null check (role in ('DINUM', 'OPSN_MANAGER', 'COMMUNE_REFERENT', 'COMMUNE_CONTRIBUTOR', 'COMMUNE_READER')),
    opsn_id    bigint references opsn,
    insee      text references commune,
    granted_at timestamptz not null,
    granted_by uuid references person,
    revoked_at timestamptz,
    check ((role = 'DINUM' and opsn_id is null and insee is null)
        or (role = 'OPSN_MANAGER' and opsn_id is not null and insee is null)
        or (role like 'COMMUNE_%' and opsn_id is null and insee is not null))
);
create index access_grant_person on access_grant (person_id) where revoked_at is null;
create unique index access_grant_once on access_grant (person_id, role, coalesce(opsn_id, 0), coalesce(insee, '')) where revoked_at is null;
