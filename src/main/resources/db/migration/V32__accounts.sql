-- Invitations on their way: the account at the identity server first, then the one e-mail that the person gets. Only the portal's own
-- work reads them: they hold addresses.
create table account_request (
    id              uuid primary key,
    person_id       uuid        not null references person on delete cascade,
    address         text        not null check (length(address) <= 254 and address !~ '[[:cntrl:][:space:]]'),
    name            text        not null,
    subject         text        not null,
    body            text        not null,
    created_at      timestamptz not null,
    next_attempt_at timestamptz,
    attempts        smallint    not null default 0,
    last_error      text
);
comment on column account_request.id is 'That of the e-mail, whoever sends it: what became of it is told under this number';
comment on column account_request.body is 'For a person who can log in already; the others get the identity server''s link to choose a password';
comment on column account_request.next_attempt_at is 'Null once the e-mail was handed on, or the invitation withdrawn or given up';
create index account_request_due on account_request (next_attempt_at) where next_attempt_at is not null;
create index account_request_person on account_request (person_id);
alter table account_request enable row level security;
create policy portal on account_request for all using ((select is_system()));
create policy posted on account_request for insert with check (current_person() is not null);

-- Accounts that the portal created and whose person has not come yet.
create table account_created (
    person_id  uuid primary key references person on delete cascade,
    account_id text        not null,
    created_at timestamptz not null
);
alter table account_created enable row level security;
create policy portal on account_created for all using ((select is_system()));

alter table team_invitation
    drop constraint team_invitation_problem_check,
    add constraint team_invitation_problem_check check (problem in ('ADDRESS', 'SERVER', 'LOGIN'));
