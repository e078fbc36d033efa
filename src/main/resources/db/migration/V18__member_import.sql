-- A list of members as it was sent, and what each line would change: shown first, applied once, deleted after a day.
create table member_import (
    id              uuid primary key,
    opsn_id         bigint      not null references opsn on delete cascade,
    source_name     text        not null check (length(source_name) between 1 and 200),
    format          text check (format in ('CSV', 'XLSX')),
    sha256          text,
    header          text        not null,
    effective_on    date        not null,
    complete        boolean     not null,
    created_at      timestamptz not null,
    created_by      uuid        not null references person on delete cascade,
    created_by_name text        not null,
    applied_at      timestamptz,
    check ((format is null) = (sha256 is null))
);
create index member_import_opsn on member_import (opsn_id, created_at);
create index member_import_age on member_import (created_at);
comment on column member_import.format is 'Null when the list is an EPCI or a département, and no file';
comment on column member_import.effective_on is 'First day of the members whose line has no date, first day without those that are absent';
comment on column member_import.complete is 'Whoever is absent from the list leaves';
comment on column member_import.header is 'Names of the columns, separated by U+001F, as are the cells of the lines';

create table member_import_line (
    import_id     uuid   not null references member_import on delete cascade,
    position      bigint not null,
    line          integer,
    cells         text   not null,
    insee         text,
    siren         text,
    name          text,
    search_name   text generated always as (search_form(name)) stored,
    postcode      text,
    starts_on     date,
    ends_on       date,
    repaired_from text,
    repaired_to   text,
    problem       text,
    outcome       text check (outcome in ('ADDED', 'CLOSED', 'UNCHANGED', 'AMBIGUOUS', 'UNKNOWN', 'DUPLICATED')),
    reason        text,
    detail        text,
    commune       text references commune,
    primary key (import_id, position)
);
comment on column member_import_line.line is 'In the file; null for a member that is absent from a complete list';
comment on column member_import_line.problem is 'Why the line could not be read, before the communes are looked up';
create index member_import_line_outcome on member_import_line (import_id, outcome, position);

alter table member_import enable row level security;
create policy written on member_import for all using ((select sees_everything()));
alter table member_import_line enable row level security;
create policy written on member_import_line for all using ((select sees_everything()));
