package fr.gouv.barometre.response.internal;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.response.EarlierAnswer;
import fr.gouv.barometre.response.KnownAnswer;
import fr.gouv.barometre.survey.AnswerJson;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.AnswerWords;
import fr.gouv.barometre.survey.CarriedAnswer;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The latest answer to each question, whatever the campaign it was given to: one statement for all of a commune's years. */
@Component
public class LatestAnswers {

    /** @param asked whether the campaign asks the commune */
    public record Latest(boolean asked, Map<QuestionCode, KnownAnswer> answers) {}

    private record Given(QuestionCode question, int questionnaireVersion, KnownAnswer answer) {}

    private record Answers(boolean asked, List<Given> given) {}

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
        return latest(commune, campaign, questionnaire).answers();
    }

    /** As {@link #of}, and whether the campaign asks the commune. */
    public Latest latest(InseeCode commune, long campaign, Questionnaire questionnaire) {
        Answers answers = answers(commune, campaign, false);
        return new Latest(answers.asked(), fitting(commune, answers.given(), questionnaire));
    }

    /** As {@link #of}, as it was when the campaign opened. */
    public Map<QuestionCode, KnownAnswer> asOfOpening(InseeCode commune, long campaign, Questionnaire questionnaire) {
        return fitting(commune, answers(commune, campaign, true).given(), questionnaire);
    }

    private Map<QuestionCode, KnownAnswer> fitting(
            InseeCode commune, List<Given> answers, Questionnaire questionnaire) {
        Map<QuestionCode, KnownAnswer> known = new HashMap<>();
        byQuestion(answers.stream()
                        .filter(given -> obstacle(given, questionnaire).isEmpty()))
                .forEach((question, given) ->
                        best(commune, given).ifPresent(best -> known.put(question, best.answer())));
        return known;
    }

    /** Those given before the campaign to questions that it asks, whether they still answer them or not. */
    public Map<QuestionCode, EarlierAnswer> before(CampaignDetails campaign, InseeCode commune) {
        Questionnaire now = questionnaires.version(campaign.questionnaireVersion());
        Map<QuestionCode, EarlierAnswer> earlier = new HashMap<>();
        byQuestion(answers(commune, campaign.id().value(), true).given().stream()
                        .filter(given -> now.find(given.question()).isPresent()))
                .forEach((question, given) ->
                        best(commune, given).ifPresent(best -> earlier.put(question, earlier(best, now))));
        return earlier;
    }

    private EarlierAnswer earlier(Given given, Questionnaire now) {
        String changed = questionnaires
                .breaks()
                .between(given.questionnaireVersion(), now.version())
                .get(given.question());
        return new EarlierAnswer(
                given.answer(),
                given.questionnaireVersion(),
                AnswerWords.say(then(given), given.answer().value()),
                changed == null ? obstacle(given, now).orElse(null) : changed);
    }

    private static Map<QuestionCode, List<Given>> byQuestion(Stream<Given> given) {
        return given.collect(Collectors.groupingBy(Given::question));
    }

    /** Why the answer is none to the questionnaire of today. */
    private Optional<String> obstacle(Given given, Questionnaire now) {
        boolean holds = now.find(given.question())
                .filter(question -> CarriedAnswer.holds(
                        then(given), question, given.answer().value()))
                .isPresent();
        return holds
                ? Optional.empty()
                : Optional.of(Sentences.say("response.renewal.no-longer-fits", year(given.answer())));
    }

    private Question then(Given given) {
        return questionnaires.version(given.questionnaireVersion()).question(given.question());
    }

    private static String year(KnownAnswer answer) {
        return String.valueOf(answer.year());
    }

    /** A merged commune usually keeps the code of its chief town: an answer under its own code is its own. */
    private static Optional<Given> best(InseeCode commune, List<Given> byCommune) {
        Optional<Given> own = byCommune.stream()
                .filter(given -> given.answer().commune().equals(commune))
                .findFirst();
        return own.or(() -> shared(byCommune));
    }

    /** What all former communes that answered said alike, as old as the oldest of them. */
    private static Optional<Given> shared(List<Given> formerOnes) {
        AnswerValue value = formerOnes.getFirst().answer().value();
        boolean unambiguous = !countsSomething(value)
                && formerOnes.stream().allMatch(given -> given.answer().value().equals(value));
        return unambiguous
                ? formerOnes.stream()
                        .min(Comparator.comparingInt(given -> given.answer().year()))
                : Optional.empty();
    }

    /** A part's number of computers, or its own words, say nothing about the whole. */
    private static boolean countsSomething(AnswerValue value) {
        return switch (value) {
            case AnswerValue.Number _, AnswerValue.Share _, AnswerValue.Day _, AnswerValue.Text _ -> true;
            default -> false;
        };
    }

    /** @param earlier whether only answers to campaigns before this one count */
    private Answers answers(InseeCode commune, long campaign, boolean earlier) {
        List<Given> given = new ArrayList<>();
        boolean asked = jdbc.sql("""
                        with recursive lineage(insee) as (
                            select cast(:insee as text)
                            union
                            select former.insee from commune former join lineage l on former.successor_insee = l.insee),
                        latest as (
                            select distinct on (a.insee, a.question)
                                   a.insee, a.question, a.value, a.revision, a.answered_at, a.author, c.id as campaign, c.year,
                                   c.questionnaire_version,
                                   c.id = :campaign and a.insee = :insee as current
                            from lineage l
                            join response r on r.insee = l.insee
                            join campaign c on c.id = r.campaign_id
                            join answer a on a.response_id = r.id
                            where a.value is not null
                              and (not :earlier or c.opens_on < (select opens_on from campaign where id = :campaign))
                            order by a.insee, a.question, c.opens_on desc, c.id desc)
                        select expected.asked, latest.*
                        from (select exists (select from campaign_expected
                                             where campaign_id = :campaign and insee = :insee) as asked) expected
                        left join latest on true""")
                .param("insee", commune.value())
                .param("campaign", campaign)
                .param("earlier", earlier)
                .query((row, index) -> {
                    if (row.getString("question") != null) {
                        given.add(read(row));
                    }
                    return row.getBoolean("asked");
                })
                .list()
                .getFirst();
        return new Answers(asked, given);
    }

    private static Given read(ResultSet row) throws SQLException {
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
