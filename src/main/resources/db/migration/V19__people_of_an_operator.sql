-- An operator has managers, who change things, and readers, who see all its members and change nothing.
alter table access_grant
    drop constraint access_grant_role_check,
    add constraint access_grant_role_check check (role in
        ('DINUM', 'OPSN_MANAGER', 'OPSN_READER', 'COMMUNE_REFERENT', 'COMMUNE_CONTRIBUTOR', 'COMMUNE_READER')),
    drop constraint access_grant_check,
    add constraint access_grant_place check (
        (role = 'DINUM' and opsn_id is null and insee is null)
        or (role like 'OPSN_%' and opsn_id is not null and insee is null)
        or (role like 'COMMUNE_%' and opsn_id is null and insee is not null));

-- Operators that the person manages today: what may be written of an operator hangs on it.
create function managed_operators() returns setof bigint
    language sql stable security definer
    set search_path = public
    as $$
    select g.opsn_id from access_grant g
    where g.person_id = current_person() and g.role = 'OPSN_MANAGER' and in_force(g)
    $$;

create or replace function delegated_blocks() returns table (insee text, axis text, opsn_id bigint)
    language sql stable security definer
    set search_path = public
    as $$
    select d.insee, d.axis, d.opsn_id
    from delegation d
    where d.opsn_id in (select managed_operators())
      and d.revoked_at is null and (d.ends_on is null or d.ends_on > current_date)
      and exists (select from opsn_membership m
                  where m.opsn_id = d.opsn_id and m.insee = d.insee
                    and m.starts_on <= current_date and (m.ends_on is null or m.ends_on > current_date))
    $$;
