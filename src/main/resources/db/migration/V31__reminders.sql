-- Where the person says to want no more of what the portal sends by itself.
alter table outbox_email
    add column unsubscribe text check (length(unsubscribe) <= 500 and unsubscribe !~ '[[:cntrl:][:space:]<>]');

-- How an operator wants the référents of its members to be reminded.
create table reminder_setting (
    opsn_id         bigint primary key references opsn on delete cascade,
    active          boolean     not null,
    weekday         smallint    not null check (weekday between 1 and 5),
    reasons         text[]      not null check (reasons <@ array ['CAMPAIGN', 'OBLIGATION_LATE', 'PLAN_STALLED']),
    sentence        text        not null check (length(sentence) <= 300 and sentence !~ '[[:cntrl:]]'),
    changed_at      timestamptz not null,
    changed_by_name text        not null
);
comment on column reminder_setting.weekday is 'ISO: 1 is Monday';
comment on column reminder_setting.sentence is 'The operator''s own, in each e-mail; may be empty';

-- Days on which all e-mails of an operator were written: the next look at them finds nothing to do.
create table reminder_day (
    opsn_id bigint not null references opsn on delete cascade,
    day     date   not null,
    primary key (opsn_id, day)
);

create function address_hash(address text) returns bytea
    language sql immutable
    return sha256(convert_to(lower(address), 'UTF8'));

-- One e-mail per person and week, and per mailbox and week, whoever its communes' operators are: these constraints, and nothing
-- else, keep two servers or two operators from writing twice.
create table reminder (
    email_id     uuid primary key,
    person_id    uuid        not null references person on delete cascade,
    address_hash bytea       not null,
    week         date        not null check (extract(isodow from week) = 1),
    name         text        not null,
    written_at   timestamptz not null,
    delivery     text        not null default 'WAITING' check (delivery in ('WAITING', 'SENT', 'RETRYING', 'FAILED')),
    problem      text check (problem in ('ADDRESS', 'SERVER')),
    unique (person_id, week),
    unique (address_hash, week)
);
comment on column reminder.week is 'Its Monday';

create table reminder_line (
    email_id uuid   not null references reminder on delete cascade,
    opsn_id  bigint not null references opsn on delete cascade,
    insee    text   not null references commune,
    reasons  text[] not null,
    primary key (email_id, opsn_id, insee)
);
comment on column reminder_line.reasons is 'As the e-mail said them';
create index reminder_line_operator on reminder_line (opsn_id, insee);
create index reminder_line_commune on reminder_line (insee);

-- The link at the foot of each e-mail. Who reads this table cannot make a link of it.
create table reminder_link (
    token_hash bytea primary key,
    email_id   uuid not null references reminder on delete cascade
);
create index reminder_link_email on reminder_link (email_id);

-- Mailboxes that want no reminder, of any operator.
create table reminder_stop (
    address_hash bytea primary key,
    stopped_at   timestamptz not null
);

create function referents_of_members() returns table (person_id uuid, address_hash bytea)
    language sql stable security definer
    set search_path = public
    as $$
    select g.person_id, address_hash(p.email)
    from access_grant g
    join person p on p.id = g.person_id
    where g.role = 'COMMUNE_REFERENT' and in_force(g) and g.insee in (select m.insee from members_of_own_operators() m)
    $$;

alter table reminder_setting enable row level security;
create policy portal on reminder_setting for all using ((select is_system()));
create policy seen on reminder_setting for select using (opsn_id = any (array(select own_operators())));
create policy added on reminder_setting for insert with check (opsn_id = any (array(select managed_operators())));
create policy changed on reminder_setting for update using (opsn_id = any (array(select managed_operators())));
alter table reminder_day enable row level security;
create policy portal on reminder_day for all using ((select is_system()));
create policy seen on reminder_day for select using (opsn_id = any (array(select own_operators())));
alter table reminder_line enable row level security;
create policy portal on reminder_line for all using ((select is_system()));
create policy seen on reminder_line for select using (
    (opsn_id, insee) in (select m.opsn_id, m.insee from members_of_own_operators() m));
-- That a référent was written to this week is known to each of their operators; for whom, only from the lines
alter table reminder enable row level security;
create policy portal on reminder for all using ((select is_system()));
create policy seen on reminder for select using (
    person_id = any (array(select r.person_id from referents_of_members() r))
    or address_hash = any (array(select r.address_hash from referents_of_members() r))
    or email_id in (select l.email_id from reminder_line l));
alter table reminder_stop enable row level security;
create policy portal on reminder_stop for all using ((select is_system()));
create policy seen on reminder_stop for select using (
    address_hash = any (array(select r.address_hash from referents_of_members() r)));
alter table reminder_link enable row level security;
create policy portal on reminder_link for all using ((select is_system()));
