-- What each answer is worth, kept in step with the axis scores that it makes.
alter table response add column question_scores real[] not null default '{}';
comment on column response.question_scores is '0-3 per question in the order of the questionnaire, null where it does not count; follows each answer in its transaction';

-- What groups of communes obtained, taken at moments and never live: looking before and after one submission would give
-- that commune's answers. Earlier figures stay, because whoever saw them can still subtract them from the next ones.
drop function peer_scores(bigint, text);
create table peer_figure (
    campaign_id    bigint      not null references campaign on delete cascade,
    kind           text        not null check (kind in ('STRATUM', 'STRATUM_REGION', 'STRATUM_DEPARTEMENT', 'OPSN')),
    code           text        not null,
    subject        text        not null,
    taken_at       timestamptz not null,
    communes       integer check (communes >= 5),
    first_quartile real,
    median         real,
    third_quartile real,
    lowest_median  real,
    highest_median real,
    withheld_by    text check (withheld_by in ('STRATUM', 'STRATUM_REGION', 'STRATUM_DEPARTEMENT', 'OPSN')),
    primary key (campaign_id, kind, code, subject, taken_at),
    check ((withheld_by is null) = (communes is not null and median is not null)),
    check (withheld_by is null or coalesce(first_quartile, median, third_quartile, lowest_median, highest_median) is null)
);
comment on column peer_figure.code is 'Stratum, stratum/région, stratum/département, or id of the operator';
comment on column peer_figure.subject is '0: overall score; 1 and on: axis by position; else code of a question. Scores of 0-100, of 0-3 for a question';
comment on column peer_figure.taken_at is 'Holds the responses submitted until then';
comment on column peer_figure.lowest_median is 'With highest_median, 95 % interval of the median; null when there are too few communes for one';
comment on column peer_figure.withheld_by is 'Set instead of figures: kind of the shown group whose difference with this one would tell too much';

create table peer_snapshot (
    campaign_id bigint      primary key references campaign on delete cascade,
    taken_at    timestamptz not null
);

-- Nothing here is about one commune: everybody reads, only the portal's own work writes.
alter table peer_figure enable row level security;
create policy seen on peer_figure for select using (true);
create policy written on peer_figure for all using ((select is_system()));
alter table peer_snapshot enable row level security;
create policy written on peer_snapshot for all using ((select is_system()));
