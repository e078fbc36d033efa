-- One table per file of an edition, with the columns of the file; emptied when the transaction ends.
create temp table incoming_edition (
    year smallint, source text, package text, communes integer, sha256 text, imported_at timestamptz
) on commit drop;
create temp table incoming_strata (code text primary key, from_population integer not null) on commit drop;
create temp table incoming_regions (code text primary key, name text not null) on commit drop;
create temp table incoming_departements (code text primary key, name text not null, region text) on commit drop;
create temp table incoming_epci (siren text primary key, name text not null, kind text) on commit drop;
create temp table incoming_communes (
    insee text primary key, name text not null, siren text, population integer, departement text not null, region text,
    epci text, zone text not null, postcodes text
) on commit drop;
create temp table incoming_former_communes (
    insee text primary key, name text, kind text not null, part_of text not null
) on commit drop;
