insert into opsn (name, short_name, simulated) select name, short_name, true from demo_operator;

insert into opsn_perimeter (opsn_id, kind, code)
select o.id, 'DEPARTEMENT', p.departement from demo_perimeter p join opsn o on o.name = p.operator;

insert into opsn_membership (opsn_id, insee, starts_on, ends_on)
select o.id, m.insee, m.starts_on, m.ends_on from demo_membership m join opsn o on o.name = m.operator;

insert into campaign (year, title, opens_on, closes_on, questionnaire_version, status, opened_at, closed_at, simulated)
select year, title, opens_on, closes_on, questionnaire_version, status, opened_at, closed_at, true
from demo_campaign order by year;

insert into campaign_expected (campaign_id, insee, stratum, departement_code, region_code)
select campaign.id, c.insee, c.stratum, c.departement_code, c.region_code
from campaign, commune c where campaign.simulated and c.current;

-- Each member takes about a third of the services that exist.
insert into membership_service (membership_id, opsn_id, insee, service)
select m.id, m.opsn_id, m.insee, s.service
from opsn_membership m
cross join unnest(array['DPO', 'RSSI', 'SOFTWARE', 'HOSTING', 'SUPPORT', 'MESSAGING', 'BACKUP', 'TRAINING',
                        'ELECTRONIC_SENDING', 'WEBSITE']) s(service)
where m.ends_on is null and abs(hashtext(m.insee || s.service)) % 100 < 35;
