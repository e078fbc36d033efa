analyze demo_response;
analyze demo_answer;

insert into opsn (name, short_name, simulated) select name, short_name, true from demo_operator;

insert into opsn_membership (opsn_id, insee, starts_on, ends_on)
select o.id, m.insee, m.starts_on, m.ends_on from demo_membership m join opsn o on o.name = m.operator;

insert into campaign (year, title, opens_on, closes_on, questionnaire_version, status, opened_at, closed_at, simulated)
select year, title, opens_on, closes_on, questionnaire_version, status, opened_at, closed_at, true
from demo_campaign order by year;

insert into campaign_expected (campaign_id, insee, stratum, departement_code, region_code)
select campaign.id, c.insee, c.stratum, c.departement_code, c.region_code
from campaign, commune c where campaign.simulated and c.current;

insert into response (campaign_id, insee, status, started_at, changed_at, submitted_at, asked, answered, axis_scores,
                      axis_answered, axis_asked, overall_score, simulated)
select c.id, r.insee, case when r.submitted_at is null then 'IN_PROGRESS' else 'SUBMITTED' end, r.started_at, r.changed_at,
       r.submitted_at, r.asked, r.answered, r.axis_scores, r.axis_answered, r.axis_asked, r.overall_score, true
from demo_response r join campaign c on c.year = r.year and c.simulated
order by c.year, r.insee;

-- In the order of the primary key, so that its index grows at its end.
insert into answer (response_id, insee, question, value, revision, operation_id, answered_at, author)
select r.id, a.insee, a.question, a.value, 1, a.operation_id, a.answered_at, a.author
from demo_answer a
join campaign c on c.year = a.year and c.simulated
join response r on r.campaign_id = c.id and r.insee = a.insee
order by r.id, a.question;

insert into commune_situation (insee, staff_fte, local_revenue_euros, safeguard_plan_required, safeguard_plan_notified_on, changed_at)
select insee, staff_fte, local_revenue_euros, safeguard_plan_required, safeguard_plan_notified_on, changed_at from demo_situation;

insert into person (id, subject, email, display_name, created_at)
select distinct id, id::text, email, display_name, now() from demo_person;

insert into access_grant (person_id, role, opsn_id, insee, granted_at)
select p.id, p.role, o.id, p.insee, now() from demo_person p left join opsn o on o.name = p.operator;

insert into action_plan (insee, campaign_id, questionnaire_version, rule_book_version, catalogue_version, created_at)
select p.insee, c.id, p.questionnaire_version, p.rule_book_version, p.catalogue_version, p.created_at
from demo_plan p join campaign c on c.year = p.year and c.simulated;

insert into plan_action (plan_id, insee, action_code, title, status, reason, person_in_charge, elu_referent, starts_on, due_on,
                         advised_rank, advised_because, based_on, decided_at, decided_by_name, changed_at)
select p.id, a.insee, a.action_code, a.title, a.status, a.reason, a.person_in_charge, a.elu_referent, a.starts_on, a.due_on,
       a.advised_rank, a.advised_because, a.based_on, a.decided_at, a.decided_by_name, a.changed_at
from demo_action a join action_plan p on p.insee = a.insee;

insert into plan_step (action_id, insee, position, text, done_at, done_by_name)
select a.id, s.insee, s.position, s.text, s.done_at, s.done_by_name
from demo_step s join plan_action a on a.insee = s.insee and a.action_code = s.action_code;
