insert into commune_situation (insee, staff_fte, local_revenue_euros, safeguard_plan_required, safeguard_plan_notified_on, changed_at)
select insee, staff_fte, local_revenue_euros, safeguard_plan_required, safeguard_plan_notified_on, changed_at from demo_situation;

insert into person (id, subject, email, display_name, created_at)
select distinct id, id::text, email, display_name, now() from demo_person
-- A person may have logged in while the data were being made
on conflict (subject) do nothing;

-- Before the first of the simulated reminders below: a new référent gets none for 14 days.
insert into access_grant (person_id, role, opsn_id, insee, granted_at)
select known.id, p.role, o.id, p.insee, now() - interval '60 days'
from demo_person p join person known on known.subject = p.id::text left join opsn o on o.name = p.operator;

insert into action_plan (insee, campaign_id, questionnaire_version, rule_book_version, catalogue_version, created_at)
select p.insee, c.id, p.questionnaire_version, p.rule_book_version, p.catalogue_version, p.created_at
from demo_plan p join campaign c on c.year = p.year and c.simulated;

insert into plan_action (plan_id, insee, action_code, title, status, reason, person_in_charge, elu_referent, starts_on, due_on,
                         advised_rank, advised_because, based_on, decided_at, decided_by_name, status_since)
select p.id, a.insee, a.action_code, a.title, a.status, a.reason, a.person_in_charge, a.elu_referent, a.starts_on, a.due_on,
       a.advised_rank, a.advised_because, a.based_on, a.decided_at, a.decided_by_name, a.changed_at
from demo_action a join action_plan p on p.insee = a.insee;

insert into plan_step (action_id, insee, position, text, done_at, done_by_name)
select a.id, s.insee, s.position, s.text, s.done_at, s.done_by_name
from demo_step s join plan_action a on a.insee = s.insee and a.action_code = s.action_code;

insert into contact (opsn_id, insee, role, name, email, phone, mandate_ends_on, source, known_on, changed_at, changed_by_name)
select o.id, k.insee, k.role, left(k.name, 100), k.email, k.phone, k.mandate_ends_on, k.source, k.known_on, now(), k.source
from demo_contact k join opsn o on o.name = k.operator;

-- Each operator with a manager waits for the answer of its largest neighbour.
insert into membership_request (opsn_id, opsn_name, insee, starts_on, replaces, reason, asked_at, asked_by, asked_by_name)
select distinct on (o.id) o.id, o.name, c.insee, current_date + 30, false, 'Demande simulée : délibération du conseil municipal',
    now(), p.id, p.display_name
from opsn o
join access_grant g on g.opsn_id = o.id and g.role = 'OPSN_MANAGER'
join person p on p.id = g.person_id
join opsn_perimeter area on area.opsn_id = o.id and area.kind = 'DEPARTEMENT'
join commune c on c.departement_code = area.code and c.current
where o.simulated and not exists (select from opsn_membership m where m.insee = c.insee)
order by o.id, c.population desc nulls last, p.id;

-- Two simulated colleagues of the operator of the Landes share its members with the demonstration account; one is away this week.
insert into person (id, email, display_name, created_at, last_login_at) values
    ('00000000-0000-4000-8000-0000000000a1', 'collegue.un@demonstration.example', 'Camille Lafitte (simulée)', now(), now()),
    ('00000000-0000-4000-8000-0000000000a2', 'collegue.deux@demonstration.example', 'Dominique Barrère (simulé)', now(), null);

insert into access_grant (person_id, role, opsn_id, granted_at)
select p.id, case when p.email like 'collegue.un@%' then 'OPSN_MANAGER' else 'OPSN_READER' end, o.id, now() - interval '30 days'
from person p, opsn o
where p.email like 'collegue.%@demonstration.example' and o.name = (select operator from demo_person where operator like 'Landes%' limit 1);

insert into member_charge (opsn_id, insee, person_id, given_at, given_by_name)
select m.opsn_id, m.insee, g.person_id, now(), p.display_name
from opsn_membership m
join lateral (
    select person_id from access_grant
    where opsn_id = m.opsn_id and role = 'OPSN_MANAGER' order by person_id offset abs(hashtext(m.insee)) % 2 limit 1) g on true
join person p on p.id = g.person_id
where m.ends_on is null and abs(hashtext(m.insee || 'charge')) % 100 < 90
  and m.opsn_id in (select opsn_id from access_grant where person_id = '00000000-0000-4000-8000-0000000000a1');

insert into absence_cover (opsn_id, absent, cover, starts_on, ends_on)
select colleague.opsn_id, colleague.person_id, other.person_id, current_date, current_date + 8
from access_grant colleague
join access_grant other on other.opsn_id = colleague.opsn_id and other.role = 'OPSN_MANAGER' and other.person_id <> colleague.person_id
where colleague.person_id = '00000000-0000-4000-8000-0000000000a1'
limit 1;

-- The same operator reminds its members on Tuesdays; what it sent in the last weeks, with one e-mail that did not arrive.
insert into reminder_setting (opsn_id, active, weekday, reasons, sentence, changed_at, changed_by_name)
select opsn_id, true, 2, '{CAMPAIGN,OBLIGATION_LATE,PLAN_STALLED}', 'Une question ? Appelez-nous, nous remplissons avec vous.',
    now() - interval '40 days', 'Camille Lafitte (simulée)'
from access_grant where person_id = '00000000-0000-4000-8000-0000000000a1';

insert into reminder (email_id, person_id, address_hash, week, name, written_at, delivery, problem)
select gen_random_uuid(), p.id, address_hash(p.email), w.week, p.display_name, w.week + time '07:10' + interval '1 day',
    case when w.weeks = 5 then 'FAILED' else 'SENT' end, case when w.weeks = 5 then 'SERVER' end
from (select weeks, date_trunc('week', current_date)::date - 7 * weeks as week from generate_series(3, 5) as weeks) w
join person p on exists (
    select from access_grant g
    join opsn_membership m on m.insee = g.insee and m.ends_on is null
    join reminder_setting s on s.opsn_id = m.opsn_id
    where g.person_id = p.id and g.role = 'COMMUNE_REFERENT');

insert into reminder_line (email_id, opsn_id, insee, reasons)
select r.email_id, m.opsn_id, m.insee,
    array ['Le questionnaire n’est pas commencé. Vous pouvez répondre jusqu’au ' || to_char(k.closes_on, 'DD/MM/YYYY') || '.']
from reminder r
join access_grant g on g.person_id = r.person_id and g.role = 'COMMUNE_REFERENT'
join opsn_membership m on m.insee = g.insee and m.ends_on is null
join reminder_setting s on s.opsn_id = m.opsn_id
join campaign k on k.status = 'OPEN';

-- It is the data protection officer of some members, and said so as the campaign opened: those that have answered since have mostly
-- confirmed it, the others find it in their questionnaire.
insert into bulk_job (id, kind, opsn_id, details, prepared_at, person_id, person_name, started_at)
select gen_random_uuid(), 'declared-answer', g.opsn_id,
    jsonb_build_object('campaign', k.id, 'question', 'CYB-07', 'value', '{"t": "choice", "v": "oui"}'::jsonb),
    k.opened_at + interval '1 day', p.id, p.display_name, k.opened_at + interval '1 day'
from campaign k, access_grant g join person p on p.id = g.person_id
where k.status = 'OPEN' and p.id = '00000000-0000-4000-8000-0000000000a1';

insert into bulk_item (job_id, insee, outcome, done_at)
select job.id, m.insee, 'DONE', job.started_at
from bulk_job job
join campaign k on k.status = 'OPEN'
join opsn_membership m on m.opsn_id = job.opsn_id and m.ends_on is null
left join response r on r.campaign_id = k.id and r.insee = m.insee
left join answer a on a.response_id = r.id and a.question = 'CYB-07'
where (m.insee = '40062'
       or exists (select from membership_service s where s.membership_id = m.id and s.service = 'DPO'))
  -- These two stay as they are for the stories of the tests
  and m.insee not in ('40111', '40320')
  and case when a.value is null then r.status is distinct from 'SUBMITTED'
           else a.value ->> 'v' = 'oui' or abs(hashtext(m.insee)) % 100 < 15 end;

insert into declared_answer (campaign_id, opsn_id, insee, question, value, declared_at, declared_by_name)
select k.id, job.opsn_id, item.insee, 'CYB-07', '{"t": "choice", "v": "oui"}', job.started_at, job.person_name
from bulk_item item join bulk_job job on job.id = item.job_id, campaign k
where k.status = 'OPEN';

-- The same operator shares a data protection officer between forty members, and offers a day on cybersecurity to others.
insert into shared_action (opsn_id, title, kind, description, action_code, person_in_charge, starts_on, ends_on, answer_by, total_cost,
                           unit_cost, expected_participants, created_at, created_by_name)
select g.opsn_id, made.title, made.kind, made.description, made.code, 'Camille Lafitte (simulée)', current_date + made.starts,
    current_date + made.ends, current_date + made.answer_by, made.total, made.alone, made.expected, now() - interval '90 days',
    'Camille Lafitte (simulée)'
from access_grant g, (values
    (1, 'Délégué à la protection des données partagé', 'SHARED_SERVICE',
     'Un délégué désigné pour toutes les communes : registre, formation des agents, réponse aux habitants.', 'A11', -60, 180, -30, 24000,
     2400, 40),
    (2, 'Journée de sensibilisation à la cybersécurité', 'AWARENESS_DAY',
     'Une journée pour les élus et les agents, avec un exercice d’hameçonnage et un atelier sur les mots de passe.', 'A17', 45, 45, 20,
     3600, 900, 30))
    as made (number, title, kind, description, code, starts, ends, answer_by, total, alone, expected)
where g.person_id = '00000000-0000-4000-8000-0000000000a1'
order by made.number;

insert into shared_step (shared_action_id, opsn_id, position, text, due_on, hours, done_at, done_by_name)
select a.id, a.opsn_id, made.position, made.text, current_date + made.due, cast(made.hours as numeric), case when made.due < 0 then now() + made.due * interval '1 day' end,
    case when made.due < 0 then 'Camille Lafitte (simulée)' end
from shared_action a join (values
    ('A11', 1, 'Recueillir les délibérations', -45, 30), ('A11', 2, 'Désigner le délégué auprès de la CNIL', -10, 12.5),
    ('A11', 3, 'Remettre à chaque commune son registre', 90, null), ('A17', 1, 'Réserver la salle et l’intervenant', -5, 4),
    ('A17', 2, 'Envoyer le programme', 25, null)) as made (code, position, text, due, hours) on made.code = a.action_code;

insert into shared_funder (shared_action_id, opsn_id, name, amount, state)
select a.id, a.opsn_id, made.name, made.amount, made.state
from shared_action a join (values
    ('A11', 'Conseil départemental (simulé)', 4000, 'GRANTED'), ('A11', 'Région (simulée)', 2000, 'ASKED'),
    ('A17', 'Conseil départemental (simulé)', 600, 'PAID')) as made (code, name, amount, state) on made.code = a.action_code;

-- Those that had answered "no" come first: when the officer is there, their plan proposes "yes". The communes of the accounts are only
-- ever asked.
create temporary table demo_shared on commit drop as
select * from (
    select a.id, a.opsn_id, a.title, a.action_code, a.ends_on, m.insee, said.value,
        row_number() over (partition by a.id
            order by m.insee <> '40192', said.value is null, abs(hashtext(m.insee || a.action_code)), m.insee) as n
    from shared_action a
    join opsn_membership m on m.opsn_id = a.opsn_id and m.ends_on is null
    left join lateral (
        select w.value from answer w join response r on r.id = w.response_id join campaign k on k.id = r.campaign_id
        where r.insee = m.insee and w.question = 'CYB-07' and a.action_code = 'A11' order by k.year desc limit 1) said on true
    where m.insee not in ('40111', '40320', '40062') and not (a.action_code = 'A11' and m.insee = '40192')
      and said.value ->> 'v' is distinct from 'oui'
      -- Joining leaves what Mont-de-Marsan has in its plan as it is
      and (m.insee = '40192'
           or not exists (select from plan_action o where o.insee = m.insee and o.action_code = a.action_code))) ranked
where n <= case action_code when 'A11' then 52 else 34 end;

alter table demo_shared add column state text;
update demo_shared set state = case
    when action_code = 'A11' then case when n <= 4 then 'DONE' when n <= 40 then 'JOINED' when n <= 46 then 'DECLINED' else 'INVITED' end
    else case when n between 2 and 8 then 'JOINED' when n between 9 and 11 then 'DECLINED' else 'INVITED' end end;

insert into shared_participation (shared_action_id, opsn_id, insee, state, reason, invited_at, invited_by_name, decided_at, decided_by_name,
                                  done_at, done_by_name)
select id, opsn_id, insee, state, case when state = 'DECLINED' and n % 2 = 0 then 'Pas cette année (motif simulé)' end,
    now() - interval '20 days', 'Camille Lafitte (simulée)', case when state <> 'INVITED' then now() - n * interval '6 hours' end,
    case when state <> 'INVITED' then 'Décision simulée' end, case when state = 'DONE' then now() - interval '1 day' end,
    case when state = 'DONE' then 'Camille Lafitte (simulée)' end
from demo_shared;

insert into action_plan (insee, campaign_id, questionnaire_version, rule_book_version, catalogue_version, created_at)
select distinct d.insee, k.id, k.questionnaire_version, made.rule_book_version, made.catalogue_version, now() - interval '20 days'
from demo_shared d, campaign k, (select rule_book_version, catalogue_version from demo_plan limit 1) made
where k.status = 'OPEN' and d.state in ('JOINED', 'DONE');

insert into plan_action (plan_id, insee, action_code, title, status, reason, person_in_charge, partners, due_on, advised_because, based_on,
                         decided_at, decided_by_name, status_since)
select p.id, d.insee, d.action_code, case d.action_code
        when 'A11' then 'Désigner un délégué à la protection des données (DPO), mutualisé si possible'
        else 'Former les élus et les agents à la cybersécurité' end,
    case when d.state = 'DONE' then 'DONE' when d.n % 3 = 0 then 'UNDER_WAY' else 'ACCEPTED' end,
    case when d.state = 'DONE' then 'Action commune « ' || d.title || ' », terminée par ' || o.short_name || '.' end,
    'Camille Lafitte (simulée)', o.short_name, d.ends_on, '[]',
    case when d.value is null then '{}' else jsonb_build_object('CYB-07', d.value) end,
    now() - d.n * interval '6 hours', 'Décision simulée', now() - d.n * interval '6 hours'
from demo_shared d
join opsn o on o.id = d.opsn_id
join campaign k on k.status = 'OPEN'
join action_plan p on p.insee = d.insee and p.campaign_id = k.id
where d.state in ('JOINED', 'DONE');

insert into plan_action_change (insee, action_code, at, person_name, what, about, after)
select d.insee, d.action_code, now() - d.n * interval '6 hours', 'Décision simulée', 'TOGETHER', o.short_name, d.title
from demo_shared d join opsn o on o.id = d.opsn_id
where d.state in ('JOINED', 'DONE');

-- One of the communes of the secretary handed in its first page on paper; what it has answered since is its own.
insert into paper_questionnaire (campaign_id, opsn_id, insee, received_on, recorded_at, recorded_by_name)
select k.id, g.opsn_id, '40062', (k.opened_at + interval '9 days')::date, k.opened_at + interval '11 days', 'Camille Lafitte (simulée)'
from access_grant g, campaign k
where k.status = 'OPEN' and g.person_id = '00000000-0000-4000-8000-0000000000a1';

with answered as materialized (
    select a.question from answer a
    where a.value is not null
      and a.response_id = (select r.id from response r join paper_questionnaire p on p.campaign_id = r.campaign_id and p.insee = r.insee))
insert into declared_answer (campaign_id, opsn_id, insee, question, value, paper_id, declared_at, declared_by_name)
select p.campaign_id, p.opsn_id, p.insee, made.question, jsonb_build_object('t', 'choice', 'v', made.choice), p.id, p.recorded_at,
    p.recorded_by_name
from paper_questionnaire p, (values
    ('GOU-01', 'referent'), ('GOU-02', 'en-cours'), ('GOU-03', 'sans-temps'), ('GOU-06', 'parfois'), ('INT-01', 'regles'),
    ('INT-07', 'mixte'), ('CYB-01', 'mutualise'), ('CYB-02', 'non')) as made (question, choice)
where made.question not in (select question from answered);

-- She also lets the operator answer one block for her.
insert into delegation (insee, opsn_id, axis, granted_at, granted_by, granted_by_name, ends_on)
select p.insee, p.opsn_id, 'INC', p.recorded_at, k.id, k.display_name, current_date + 60
from paper_questionnaire p, person k
where k.email = 'secretaire@demonstration.example';
