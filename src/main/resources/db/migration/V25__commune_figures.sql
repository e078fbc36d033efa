-- Obligations are judged by the rule engine, which is too slow for 900 members at each page: what it found is kept.
create table commune_figures (
    insee                 text primary key references commune,
    late_obligations      text[]  not null,
    computed_on           date    not null,
    rule_book_version     integer not null,
    questionnaire_version integer not null,
    answers_changed_at    timestamptz,
    situation_changed_at  timestamptz
);
comment on table commune_figures is 'Of the communes that an operator follows; one is due again as soon as what it was computed from is another';
comment on column commune_figures.late_obligations is 'Codes of the rule book, "L3"; empty when none is late';
comment on column commune_figures.answers_changed_at is 'Of the latest changed response, as it was read; null when the commune had none';

alter table commune_figures enable row level security;
create policy seen on commune_figures for select
    using ((select sees_everything()) or insee = any (array(select visible_communes())));
create policy written on commune_figures for all using ((select is_system()));
