-- One gesture of an operator on many communes: tried first, then done a few at a time, for each commune once, whatever happens
-- to the portal in between.
create table bulk_job (
    id          uuid primary key,
    kind        text        not null,
    opsn_id     bigint      not null references opsn on delete cascade,
    details     jsonb       not null,
    prepared_at timestamptz not null,
    person_id   uuid        not null references person on delete cascade,
    person_name text        not null,
    started_at  timestamptz
);
create index bulk_job_opsn on bulk_job (opsn_id, prepared_at);
comment on column bulk_job.kind is 'Which handler does it, with the details';
comment on column bulk_job.person_id is 'Each commune is done with the rights that this person has at that moment';
comment on column bulk_job.started_at is 'Null while it is only tried';

create table bulk_item (
    job_id          uuid     not null references bulk_job on delete cascade,
    insee           text     not null references commune,
    outcome         text check (outcome in ('DONE', 'LEFT_ALONE', 'REFUSED', 'FAILED')),
    reason          text,
    attempts        smallint not null default 0,
    next_attempt_at timestamptz,
    done_at         timestamptz,
    primary key (job_id, insee),
    check ((outcome is null) = (done_at is null))
);
create index bulk_item_waiting on bulk_item (job_id, insee) where outcome is null;
comment on column bulk_item.reason is 'Why it was left alone, in the words of the handler';

alter table bulk_job enable row level security;
create policy managed on bulk_job for all using ((select is_system()) or opsn_id = any (array(select managed_operators())));
alter table bulk_item enable row level security;
create policy managed on bulk_item for all using (job_id in (select j.id from bulk_job j));
