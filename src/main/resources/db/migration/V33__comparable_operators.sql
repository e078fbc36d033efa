-- Operators whose members are of about the same sizes: the part of communes under 1,000 inhabitants differs by 15 points at
-- most. It reads past row level security and gives back nothing but which they are, to the people of the operator.
create function comparable_operators(operator bigint, day date) returns setof bigint
    language sql stable security definer
    set search_path = public
    as $$
    with portfolio as (
        select m.opsn_id, avg((c.stratum in ('P0', 'P500'))::integer) as small
        from opsn_membership m
        join commune c on c.insee = m.insee
        where m.starts_on <= day and (m.ends_on is null or m.ends_on > day)
        group by m.opsn_id)
    select other.opsn_id
    from portfolio own
    join portfolio other on other.opsn_id <> own.opsn_id and abs(other.small - own.small) <= 0.15
    where own.opsn_id = operator
      and (sees_everything() or operator in (select own_operators()))
    $$;
