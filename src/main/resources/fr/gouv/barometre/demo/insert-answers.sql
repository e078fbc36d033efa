-- The responses of one campaign and their answers; the staging tables are emptied for the next.
analyze demo_response;

insert into response (campaign_id, insee, status, started_at, changed_at, submitted_at, asked, answered, axis_scores,
                      axis_answered, axis_asked, question_scores, overall_score, simulated)
select c.id, r.insee, case when r.submitted_at is null then 'IN_PROGRESS' else 'SUBMITTED' end, r.started_at, r.changed_at,
       r.submitted_at, r.asked, r.answered, r.axis_scores, r.axis_answered, r.axis_asked, r.question_scores, r.overall_score, true
from demo_response r join campaign c on c.year = r.year and c.simulated
order by r.insee;

-- Staged response by response, so that the index of the primary key grows at its end without sorting.
insert into answer (response_id, insee, question, value, revision, operation_id, answered_at, author)
select r.id, a.insee, a.question, a.value, 1, a.operation_id, a.answered_at, a.author
from demo_answer a
join campaign c on c.year = a.year and c.simulated
join response r on r.campaign_id = c.id and r.insee = a.insee;

truncate demo_response, demo_answer;
