-- Merges a staged edition. Communes are never deleted: one that vanished keeps its row, and so its answers, and names the
-- commune of today that took it in.
analyze incoming_communes;
analyze incoming_former_communes;

-- Follows each commune that the edition does not hold to one that it does, over several mergers if need be. What the edition
-- says comes before what an earlier one said: a commune may have been taken out of one merger and put into another.
create temp table vanished on commit drop as
with recursive
    gone as (
        select c.insee, coalesce(f.part_of, c.successor_insee) as next_insee
        from commune c
        left join incoming_former_communes f on f.insee = c.insee
        where not exists (select from incoming_communes i where i.insee = c.insee)),
    trail(insee, at_insee) as (
        select insee, next_insee from gone
        union
        select trail.insee, gone.next_insee from trail join gone on gone.insee = trail.at_insee)
select gone.insee, min(i.insee) as successor
from gone
left join trail on trail.insee = gone.insee
left join incoming_communes i on i.insee = trail.at_insee
group by gone.insee;

do $$
declare
    announced integer := (select communes from incoming_edition);
    found     integer := (select count(*) from incoming_communes);
    lost      text := (select string_agg(insee, ', ' order by insee) from vanished where successor is null);
begin
    if found <> announced then
        raise exception 'communes.csv holds % communes, edition.properties announces %', found, announced;
    end if;
    if lost is not null then
        raise exception 'communes of the edition before are neither current nor part of another one: %', lost;
    end if;
end $$;

insert into geography_edition (year, source, package, sha256, commune_count, imported_at)
select year, source, package, sha256, communes, imported_at from incoming_edition
on conflict (year) do update
    set source = excluded.source, package = excluded.package, sha256 = excluded.sha256,
        commune_count = excluded.commune_count, imported_at = excluded.imported_at;

insert into region (code, name) select code, name from incoming_regions
on conflict (code) do update set name = excluded.name;

insert into departement (code, name, region_code) select code, name, region from incoming_departements
on conflict (code) do update set name = excluded.name, region_code = excluded.region_code;

insert into epci (siren, name, kind) select siren, name, kind from incoming_epci
on conflict (siren) do update set name = excluded.name, kind = excluded.kind;

insert into commune (insee, name, search_name, siren, population, stratum, departement_code, region_code, epci_siren, zone,
                     first_year, last_year, current)
select i.insee, i.name, search_form(i.name), i.siren, i.population,
       (select s.code from incoming_strata s
        where s.from_population <= coalesce(i.population, 0) order by s.from_population desc limit 1),
       i.departement, i.region, i.epci, i.zone, e.year, e.year, true
from incoming_communes i cross join incoming_edition e
on conflict (insee) do update
    set name = excluded.name, search_name = excluded.search_name, siren = excluded.siren,
        population = excluded.population, stratum = excluded.stratum, departement_code = excluded.departement_code,
        region_code = excluded.region_code, epci_siren = excluded.epci_siren, zone = excluded.zone,
        last_year = excluded.last_year, current = true, successor_insee = null;

update commune c set current = false, successor_insee = v.successor
from vanished v where v.insee = c.insee;

delete from commune_postcode;
insert into commune_postcode (insee, postcode)
select distinct insee, postcode from incoming_communes, unnest(string_to_array(postcodes, ' ')) as postcode
where postcode <> '';

delete from former_commune;
insert into former_commune (insee, name, search_name, kind, part_of)
select insee, name, search_form(name), kind, part_of from incoming_former_communes;
