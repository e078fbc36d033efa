-- Official geography, all editions that were imported; a commune that was merged keeps its row and names its successor.
create table geography_edition (
    year          smallint primary key,
    source        text        not null,
    package       text        not null,
    sha256        text        not null,
    commune_count integer     not null,
    imported_at   timestamptz not null
);

-- How a name is searched: without accents or case, hyphens and apostrophes as spaces, "St" as "Saint". Names and questions go
-- through the same function, and its result holds no character that LIKE would take for a wildcard.
create function search_form(name text) returns text
    language sql immutable strict parallel safe
    return trim(regexp_replace(
        regexp_replace(
            lower(regexp_replace(
                normalize(replace(replace(replace(replace(name, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'), NFD),
                '[\u0300-\u036f]', '', 'g')),
            '[^a-z0-9]+', ' ', 'g'),
        '\mst(e?)\M', 'saint\1', 'g'));

create table region (
    code text primary key,
    name text not null
);

create table departement (
    code        text primary key,
    name        text not null,
    region_code text references region
);

create table epci (
    siren text primary key,
    name  text not null,
    kind  text
);

create table commune (
    insee           text primary key check (insee ~ '^[0-9][0-9AB][0-9]{3}$'),
    name            text     not null,
    search_name     text     not null,
    siren           text,
    population      integer check (population >= 0),
    stratum         text     not null check (stratum in ('P0', 'P500', 'P1000', 'P3500', 'P10000', 'P50000', 'P100000')),
    departement_code text    not null references departement,
    region_code     text references region,
    epci_siren      text references epci,
    zone            text     not null,
    first_year      smallint not null references geography_edition,
    last_year       smallint not null references geography_edition,
    current         boolean  not null,
    successor_insee text references commune,
    check (current = (successor_insee is null))
);
comment on column commune.successor_insee is 'The commune of today that took this one in; null while it exists itself';
comment on column commune.population is 'Null where nobody is counted: the five districts of the southern lands, and Clipperton';
create index commune_siren on commune (siren);
create index commune_departement on commune (departement_code);
create index commune_epci on commune (epci_siren);
create index commune_successor on commune (successor_insee) where successor_insee is not null;

create table commune_postcode (
    insee    text not null references commune,
    postcode text not null,
    primary key (insee, postcode)
);
create index commune_postcode_postcode on commune_postcode (postcode text_pattern_ops);

-- Communes that became part of another one, under their former code: parts that kept a name, and plain mergers (no name).
create table former_commune (
    insee       text primary key,
    name        text,
    search_name text,
    kind        text not null check (kind in ('DELEGATED', 'ASSOCIATED', 'MERGED')),
    part_of     text not null references commune
);
create index former_commune_part_of on former_commune (part_of);
