-- The statement that tells a transaction who its person is also reads that person's grants. Row level security on
-- access_grant decides by that very setting, which is only being made: hence a function that reads past it, for one person.
create function grants_in_force(of_person uuid)
    returns table (role text, opsn_id bigint, insee text)
    language sql stable security definer
    set search_path = public
    as $$
    select g.role, g.opsn_id, g.insee from access_grant g where g.person_id = of_person and g.revoked_at is null
    $$;
