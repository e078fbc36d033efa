-- What the submitted responses of the same stratum and region obtained, one row per axis (0: overall score). It reads past
-- row level security on purpose and gives nothing back but aggregates of five communes or more.
create function peer_scores(of_campaign bigint, of_insee text)
    returns table (axis integer, communes integer, first_quartile double precision, median double precision, third_quartile double precision)
    language sql stable security definer
    set search_path = public
    as $$
    with commune_itself as (
        select coalesce(e.stratum, c.stratum) as stratum, coalesce(e.region_code, c.region_code) as region_code
        from commune c
        left join campaign_expected e on e.insee = c.insee and e.campaign_id = of_campaign
        where c.insee = of_insee),
    peer as (
        select r.axis_scores, r.overall_score
        from response r
        join campaign_expected e on e.campaign_id = r.campaign_id and e.insee = r.insee
        join commune_itself i on i.stratum = e.stratum and i.region_code = e.region_code
        where r.campaign_id = of_campaign and r.status = 'SUBMITTED' and r.insee <> of_insee),
    score(axis, value) as (
        select 0, overall_score from peer where overall_score is not null
        union all
        select a.position::integer, a.value
        from peer cross join unnest(peer.axis_scores) with ordinality as a(value, position)
        where a.value is not null)
    select axis,
           count(*)::integer,
           percentile_cont(0.25) within group (order by value),
           percentile_cont(0.5) within group (order by value),
           percentile_cont(0.75) within group (order by value)
    from score
    group by axis
    having count(*) >= 5
    order by axis
    $$;
