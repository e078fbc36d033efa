package fr.gouv.barometre.response.internal;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.response.KnownAnswer;
import fr.gouv.barometre.survey.AnswerJson;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.CarriedAnswer;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The latest answer to each question, whatever the campaign it was given to: one statement for all of a commune's years. */
@Component
public class LatestAnswers {

    private record Given(QuestionCode question, int questionnaireVersion, KnownAnswer answer) {}

    private final JdbcClient jdbc;
    private final Questionnaires questionnaires;

    LatestAnswers(JdbcClient jdbc, Questionnaires questionnaires) {
        this.jdbc = jdbc;
        this.questionnaires = questionnaires;
    }

    /**
     * @param campaign the one of today
     * @param questionnaire its version, which the answers must fit
     */
    public Map<QuestionCode, KnownAnswer> of(InseeCode commune, long campaign, Questionnaire questionnaire) {
        Map<QuestionCode, List<KnownAnswer>> given = given(commune, campaign).stream()
                .filter(answer -> fits(answer, questionnaire))
                .collect(
                        Collectors.groupingBy(Given::question, Collectors.mapping(Given::answer, Collectors.toList())));
        Map<QuestionCode, KnownAnswer> known = new HashMap<>();
        given.forEach((question, answers) -> best(commune, answers).ifPresent(answer -> known.put(question, answer)));
        return known;
    }

    private boolean fits(Given given, Questionnaire now) {
        return now.find(given.question())
                .filter(question -> given.questionnaireVersion() == now.version()
                        || CarriedAnswer.holds(
                                questionnaires
                                        .version(given.questionnaireVersion())
                                        .question(given.question()),
                                question,
                                given.answer().value()))
                .isPresent();
    }

    /** A merged commune usually keeps the code of its chief town: an answer under its own code is its own. */
    private static Optional<KnownAnswer> best(InseeCode commune, List<KnownAnswer> byCommune) {
        Optional<KnownAnswer> own = byCommune.stream()
                .filter(answer -> answer.commune().equals(commune))
                .findFirst();
        return own.or(() -> shared(byCommune));
    }

    /** What all former communes that answered said alike, as old as the oldest of them. */
    private static Optional<KnownAnswer> shared(List<KnownAnswer> formerOnes) {
        AnswerValue value = formerOnes.getFirst().value();
        boolean unambiguous = !countsSomething(value)
                && formerOnes.stream().allMatch(answer -> answer.value().equals(value));
        return unambiguous ? formerOnes.stream().min(Comparator.comparingInt(KnownAnswer::year)) : Optional.empty();
    }

    /** A part's number of computers, or its own words, say nothing about the whole. */
    private static boolean countsSomething(AnswerValue value) {
        return switch (value) {
            case AnswerValue.Number _, AnswerValue.Share _, AnswerValue.Day _, AnswerValue.Text _ -> true;
            default -> false;
        };
    }

    private List<Given> given(InseeCode commune, long campaign) {
        return jdbc.sql("""
                        with recursive lineage(insee) as (
                            select cast(:insee as text)
                            union
                            select former.insee from commune former join lineage l on former.successor_insee = l.insee)
                        select distinct on (a.insee, a.question)
                               a.insee, a.question, a.value, a.revision, a.answered_at, a.author, c.id as campaign, c.year,
                               c.questionnaire_version,
                               c.id = :campaign and a.insee = :insee as current
                        from lineage l
                        join response r on r.insee = l.insee
                        join campaign c on c.id = r.campaign_id
                        join answer a on a.response_id = r.id
                        where a.value is not null
                        order by a.insee, a.question, c.opens_on desc, c.id desc""")
                .param("insee", commune.value())
                .param("campaign", campaign)
                .query(LatestAnswers::read)
                .list();
    }

    private static Given read(ResultSet row, int index) throws SQLException {
        return new Given(
                new QuestionCode(row.getString("question")),
                row.getInt("questionnaire_version"),
                new KnownAnswer(
                        AnswerJson.read(row.getString("value")),
                        new CampaignId(row.getLong("campaign")),
                        row.getInt("year"),
                        new InseeCode(row.getString("insee")),
                        row.getInt("revision"),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                        row.getString("author"),
                        row.getBoolean("current")));
    }
}
