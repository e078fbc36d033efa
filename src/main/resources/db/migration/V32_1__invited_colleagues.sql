-- Each e-mail that invited somebody to an operator's team, with what became of it.
create table colleague_invitation (
    email_id  uuid primary key,
    person_id uuid        not null references person on delete cascade,
    opsn_id   bigint      not null references opsn on delete cascade,
    name      text        not null check (length(name) between 1 and 100),
    asked_at  timestamptz not null,
    asked_by  uuid        not null references person on delete cascade,
    delivery  text        not null default 'WAITING' check (delivery in ('WAITING', 'SENT', 'RETRYING', 'FAILED')),
    problem   text check (problem in ('ADDRESS', 'SERVER', 'LOGIN'))
);
create index colleague_invitation_operator on colleague_invitation (opsn_id, person_id);
create index colleague_invitation_sender on colleague_invitation (asked_by, asked_at);
alter table colleague_invitation enable row level security;
create policy seen on colleague_invitation for select using (
    (select sees_everything()) or opsn_id = any (array(select own_operators())));
create policy added on colleague_invitation for insert with check (opsn_id = any (array(select managed_operators())));
create policy followed on colleague_invitation for update using ((select is_system()));
