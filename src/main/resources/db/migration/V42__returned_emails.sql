-- Each e-mail leaves under a sender of its own: what comes back to it names the e-mail, and nobody else can.
alter table outbox_email
    add column return_token uuid not null default gen_random_uuid() unique,
    add column returned_at  timestamptz;
comment on column outbox_email.return_token is 'Known before the e-mail leaves: a report may be there before the end of the transaction that sent it';

-- Mailboxes that no longer take what the portal sends. Who changes address is written to again.
create table returned_address (
    address_hash bytea primary key,
    returned_at  timestamptz not null
);
comment on column returned_address.returned_at is 'Of the first e-mail that came back';

do $$
declare
    followed text;
begin
    foreach followed in array array ['team_invitation', 'colleague_invitation', 'reminder']
    loop
        execute format('alter table %I drop constraint %I, drop constraint %I', followed,
            followed || '_delivery_check', followed || '_problem_check');
        execute format('alter table %I add check (delivery in (''WAITING'', ''SENT'', ''RETRYING'', ''FAILED'', ''RETURNED''))', followed);
        execute format('alter table %I add check (problem in (''ADDRESS'', ''MESSAGE'', ''SERVER'', ''LOGIN''))', followed);
    end loop;
end $$;

-- Of the people and contacts that the person sees.
create function addresses_seen() returns setof bytea
    language sql stable security definer
    set search_path = public
    as $$
    select address_hash(p.email) from person p
    where p.email is not null and (p.id in (select visible_people()) or p.id in (select colleagues()))
    union
    select address_hash(k.email) from contact k
    where k.email is not null
      and ((k.opsn_id, k.insee) in (select m.opsn_id, m.insee from members_of_own_operators() m)
           or k.insee in (select managed_communes()))
    $$;

alter table returned_address enable row level security;
create policy portal on returned_address for all using ((select is_system()));
create policy seen on returned_address for select using (address_hash = any (array(select addresses_seen())));
