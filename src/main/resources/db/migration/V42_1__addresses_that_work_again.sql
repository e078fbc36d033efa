-- Who keeps members verifies an address with the town hall, and has it written to again.
create function addresses_managed() returns setof bytea
    language sql stable security definer
    set search_path = public
    as $$
    select address_hash(p.email)
    from access_grant g
    join person p on p.id = g.person_id
    where p.email is not null and g.role = 'COMMUNE_REFERENT' and in_force(g)
      and g.insee in (select members_of_managed_operators())
    union
    select address_hash(k.email)
    from contact k
    where k.email is not null and k.opsn_id in (select managed_operators()) and k.insee in (select members_of_managed_operators())
    $$;

create policy works_again on returned_address for delete using (address_hash = any (array(select addresses_managed())));
