-- Invitations that an operator took back before the commune answered: the commune sees nothing of them any more, the operator remembers.
create table shared_invitation_taken_back (
    id                 bigint generated always as identity primary key,
    shared_action_id   bigint      not null,
    opsn_id            bigint      not null,
    insee              text        not null references commune,
    invited_at         timestamptz not null,
    invited_by_name    text        not null,
    taken_back_at      timestamptz not null,
    taken_back_by_name text        not null,
    foreign key (shared_action_id, opsn_id) references shared_action (id, opsn_id) on delete cascade
);
create index shared_invitation_taken_back_action on shared_invitation_taken_back (shared_action_id);

alter table shared_invitation_taken_back enable row level security;
create policy seen on shared_invitation_taken_back for select using (
    (select sees_everything())
    or (opsn_id, insee) in (select m.opsn_id, m.insee from followed_members() m));
create policy noted on shared_invitation_taken_back for insert with check (
    (select is_system()) or opsn_id = any (array(select managed_operators())) and member_today(opsn_id, insee));
revoke update, delete on shared_invitation_taken_back from ${runtimeRole};

-- What a commune has answered is never taken back.
create policy taken_back on shared_participation for delete using (
    state = 'INVITED' and opsn_id = any (array(select managed_operators())) and member_today(opsn_id, insee));
grant delete on shared_participation to ${runtimeRole};
