package fr.gouv.barometre.departure.internal;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.survey.AnswerJson;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.CommuneProfile;
import fr.gouv.barometre.survey.QuestionCode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a commune had answered and declared before a moment. */
@Component
class AnswersThen {

    private final JdbcClient jdbc;

    AnswersThen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The answers to one campaign.
     *
     * @param submittedOn null while it was not handed in
     */
    record CampaignAnswers(
            int year,
            int questionnaireVersion,
            @Nullable LocalDate submittedOn,
            Map<QuestionCode, AnswerValue> values) {}

    /** The latest campaign first. Answers that were brought in from elsewhere have no earlier values than their own. */
    List<CampaignAnswers> of(InseeCode commune, OffsetDateTime end) {
        Map<Long, CampaignAnswers> campaigns = new LinkedHashMap<>();
        jdbc.sql("""
                        with given as (
                            select response_id, question, revision, value, answered_at from answer_revision where insee = :insee
                            union
                            select response_id, question, revision, value, answered_at from answer where insee = :insee),
                        stood as (
                            select distinct on (response_id, question) response_id, question, value
                            from given where answered_at < :end
                            order by response_id, question, revision desc)
                        select c.id, c.year, c.questionnaire_version, t.question, t.value,
                            case when r.submitted_at < :end then r.submitted_at end as submitted_at
                        from stood t
                        join response r on r.id = t.response_id
                        join campaign c on c.id = r.campaign_id
                        where t.value is not null
                        order by c.opens_on desc, c.id desc
                        """).param("insee", commune.value()).param("end", end).query(row -> {
            OffsetDateTime submitted = row.getObject("submitted_at", OffsetDateTime.class);
            CampaignAnswers campaign = campaigns.get(row.getLong("id"));
            if (campaign == null) {
                campaign = new CampaignAnswers(
                        row.getInt("year"),
                        row.getInt("questionnaire_version"),
                        submitted == null
                                ? null
                                : submitted.atZoneSameInstant(Dates.ZONE).toLocalDate(),
                        new HashMap<>());
                campaigns.put(row.getLong("id"), campaign);
            }
            campaign.values().put(new QuestionCode(row.getString("question")), AnswerJson.read(row.getString("value")));
        });
        return new ArrayList<>(campaigns.values());
    }

    /** What the commune declared of itself since then is left out. */
    CommuneProfile profile(InseeCode commune, OffsetDateTime end) {
        return jdbc.sql("""
                        select c.name, c.population, s.staff_fte, s.local_revenue_euros, s.safeguard_plan_required,
                            s.safeguard_plan_notified_on
                        from commune c left join commune_situation s on s.insee = c.insee and s.changed_at < :end
                        where c.insee = :insee
                        """)
                .param("insee", commune.value())
                .param("end", end)
                .query((row, index) -> new CommuneProfile(
                        commune,
                        row.getString("name"),
                        row.getObject("population", Integer.class),
                        true,
                        row.getObject("staff_fte", Integer.class),
                        row.getObject("local_revenue_euros", Integer.class),
                        row.getObject("safeguard_plan_required", Boolean.class),
                        row.getObject("safeguard_plan_notified_on", LocalDate.class)))
                .single();
    }
}
