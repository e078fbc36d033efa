package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.ActionProof;
import fr.gouv.barometre.actionplan.ActionProof.Direction;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.response.AnswersSaved;
import fr.gouv.barometre.response.GivenAnswer;
import fr.gouv.barometre.response.KnownAnswer;
import fr.gouv.barometre.survey.AnswerJson;
import fr.gouv.barometre.survey.QuestionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which answers belong to which actions: only ever added to. */
@Component
public class PlanProofs {

    private final JdbcClient jdbc;

    PlanProofs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Another answer than before, given after an action that came from this question was done: one statement for all answers. */
    @EventListener
    void onAnswers(AnswersSaved saved) {
        GivenAnswer first = saved.answers().getFirst();
        jdbc.sql("""
                        insert into plan_action_proof (insee, action_code, action_title, direction, campaign_id, question,
                                                       revision, before, after, at, person_name)
                        select a.insee, a.action_code, a.title, 'ACTION_THEN_ANSWER', :campaign, given.question,
                               given.revision, a.based_on -> given.question, given.value::jsonb, :at, :who
                        from unnest(cast(:questions as text[]), cast(:revisions as integer[]), cast(:values as text[]))
                             as given(question, revision, value)
                        join plan_action a on a.based_on -> given.question <> given.value::jsonb
                        where a.insee = :insee and a.status in ('DONE', 'ALREADY_DONE') and a.deleted_at is null
                        on conflict do nothing
                        """)
                .param("insee", saved.commune().value())
                .param("campaign", saved.campaign().value())
                .param(
                        "questions",
                        saved.answers().stream().map(a -> a.question().value()).toArray(String[]::new))
                .param(
                        "revisions",
                        saved.answers().stream().map(GivenAnswer::revision).toArray(Integer[]::new))
                .param("values", saved.answers().stream().map(PlanProofs::json).toArray(String[]::new))
                .param("at", first.at().atOffset(ZoneOffset.UTC))
                .param("who", first.author())
                .update();
    }

    private static String json(GivenAnswer answer) {
        return AnswerJson.write(Objects.requireNonNull(answer.value()));
    }

    /** The action was closed for the answer. */
    void closed(InseeCode commune, String actionCode, QuestionCode question, KnownAnswer answer, Decision decision) {
        jdbc.sql("""
                        insert into plan_action_proof (insee, action_code, action_title, direction, campaign_id, question,
                                                       revision, before, after, at, person_name)
                        select a.insee, a.action_code, a.title, 'ANSWER_THEN_ACTION', :campaign, :question,
                               :revision, a.based_on -> :question, :after::jsonb, :at, :who
                        from plan_action a where a.insee = :insee and a.action_code = :action and a.deleted_at is null
                        order by a.id desc limit 1
                        on conflict do nothing
                        """)
                .param("insee", commune.value())
                .param("action", actionCode)
                .param("campaign", answer.campaign().value())
                .param("question", question.value())
                .param("revision", answer.revision())
                .param("after", AnswerJson.write(answer.value()))
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .param("who", decision.name())
                .update();
    }

    /** The latest first. */
    public List<ActionProof> of(InseeCode commune) {
        return jdbc.sql("""
                        select p.action_code, p.action_title, p.direction, p.campaign_id, c.year, p.question, p.revision,
                               p.before, p.after, p.at, p.person_name
                        from plan_action_proof p join campaign c on c.id = p.campaign_id
                        where p.insee = :insee order by p.id desc
                        """)
                .param("insee", commune.value())
                .query(PlanProofs::read)
                .list();
    }

    private static ActionProof read(ResultSet row, int index) throws SQLException {
        return new ActionProof(
                row.getString("action_code"),
                row.getString("action_title"),
                Direction.valueOf(row.getString("direction")),
                new CampaignId(row.getLong("campaign_id")),
                row.getInt("year"),
                new QuestionCode(row.getString("question")),
                row.getInt("revision"),
                AnswerJson.read(row.getString("before")),
                AnswerJson.read(row.getString("after")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("person_name"));
    }
}
