-- What an operator reports at the end of the year: obligations that its members were late with and are no longer.
alter table commune_figures add column settled_obligations text[];
comment on column commune_figures.settled_obligations is
    'Late by what the commune had answered when the current campaign opened, in order by what it answered since; null until computed';
