-- The list of all communes comes by name, a page at a time: read from here, the other 34,900 rows are neither read nor sorted.
create index commune_by_name on commune (search_name, insee) where current;
