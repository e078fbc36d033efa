-- A member in which nobody keeps the accesses: its operator invites somebody who will, and takes that back until the person came.
create function members_of_managed_operators() returns setof text
    language sql stable security definer
    set search_path = public
    as $$
    select m.insee from opsn_membership m
    where m.opsn_id in (select managed_operators())
      and m.starts_on <= current_date and (m.ends_on is null or m.ends_on > current_date)
    $$;

create function has_referent(code text) returns boolean
    language sql stable security definer
    set search_path = public
    as $$
    select exists (select from access_grant g where g.insee = code and g.role = 'COMMUNE_REFERENT' and in_force(g))
    $$;

create function came(of_person uuid) returns boolean
    language sql stable security definer
    set search_path = public
    as $$
    select exists (select from person p where p.id = of_person and p.subject is not null)
    $$;

create policy first_referent on access_grant for insert with check (
    role = 'COMMUNE_REFERENT' and granted_by = (select current_person())
    and insee = any (array(select members_of_managed_operators())) and not has_referent(insee));
create policy first_referent_withdrawn on access_grant for update
    using (role = 'COMMUNE_REFERENT' and granted_by = any (array(select colleagues()))
        and insee = any (array(select members_of_managed_operators())) and not came(person_id));
create policy first_referent on team_invitation for insert with check (
    asked_by = (select current_person()) and insee = any (array(select members_of_managed_operators())));
