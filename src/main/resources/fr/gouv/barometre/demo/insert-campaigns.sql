insert into opsn (name, short_name, simulated) select name, short_name, true from demo_operator;

insert into opsn_membership (opsn_id, insee, starts_on, ends_on)
select o.id, m.insee, m.starts_on, m.ends_on from demo_membership m join opsn o on o.name = m.operator;

insert into campaign (year, title, opens_on, closes_on, questionnaire_version, status, opened_at, closed_at, simulated)
select year, title, opens_on, closes_on, questionnaire_version, status, opened_at, closed_at, true
from demo_campaign order by year;

insert into campaign_expected (campaign_id, insee, stratum, departement_code, region_code)
select campaign.id, c.insee, c.stratum, c.departement_code, c.region_code
from campaign, commune c where campaign.simulated and c.current;
