package fr.gouv.barometre.declaration.internal;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.declaration.JudgedCommune;
import fr.gouv.barometre.declaration.Verdict;
import fr.gouv.barometre.response.ResponseService;
import fr.gouv.barometre.survey.AnswerJson;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.CommuneProfile;
import fr.gouv.barometre.survey.Conditions;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;
import fr.gouv.barometre.survey.Truth;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether an answer may be declared for a commune: the same rules for the trial of a whole list and for each commune in turn. */
@Component
public class Judging {

    private final JdbcClient jdbc;
    private final ResponseService responses;
    private final Questionnaires questionnaires;
    private final Clock clock;

    Judging(JdbcClient jdbc, ResponseService responses, Questionnaires questionnaires, Clock clock) {
        this.jdbc = jdbc;
        this.responses = responses;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /** An answer that an operator says of communes. */
    public record Said(OpsnId opsn, CampaignDetails campaign, Question question, AnswerValue value) {}

    /** By name; two statements, however many they are. */
    public List<JudgedCommune> judge(Said said, Collection<InseeCode> communes) {
        List<Situation> found = situations(said, communes);
        Map<InseeCode, CommuneProfile> profiles = profiles(found);
        return found.stream()
                .map(commune -> new JudgedCommune(commune.commune(), commune.name(), verdict(said, commune, profiles)))
                .toList();
    }

    /** Those that are members of the operator today. */
    public Set<InseeCode> members(OpsnId opsn) {
        return jdbc.sql("""
                        select insee from opsn_membership
                        where opsn_id = :opsn and starts_on <= :today and (ends_on is null or ends_on > :today)
                        """)
                .param("opsn", opsn.value())
                .param("today", LocalDate.now(clock))
                .query((row, index) -> new InseeCode(row.getString("insee")))
                .set();
    }

    private Map<InseeCode, CommuneProfile> profiles(List<Situation> found) {
        List<InseeCode> members =
                found.stream().filter(Situation::member).map(Situation::commune).toList();
        return members.isEmpty()
                ? Map.of()
                : responses.profiles(members).stream()
                        .collect(Collectors.toMap(CommuneProfile::insee, Function.identity()));
    }

    private Verdict verdict(Said said, Situation found, Map<InseeCode, CommuneProfile> profiles) {
        @Nullable CommuneProfile profile = profiles.get(found.commune());
        if (!found.member() || profile == null) {
            return Verdict.NOT_MEMBER;
        }
        if (!said.campaign().takesAnswers()) {
            return Verdict.CLOSED;
        }
        if (!found.expected()) {
            return Verdict.NOT_EXPECTED;
        }
        if (found.answer() != null) {
            return found.answer().equals(said.value()) ? Verdict.CONFIRMED : Verdict.ANSWERED;
        }
        if (found.submitted()) {
            return Verdict.SUBMITTED;
        }
        if (!concerns(said, profile)) {
            return Verdict.NOT_ASKED;
        }
        if (found.declared() == null) {
            return Verdict.DECLARED;
        }
        if (found.declared().equals(said.value())) {
            return Verdict.UNCHANGED;
        }
        return found.onPaper() ? Verdict.ON_PAPER : Verdict.REPLACED;
    }

    private boolean concerns(Said said, CommuneProfile profile) {
        Questionnaire questionnaire = questionnaires.version(said.campaign().questionnaireVersion());
        return Conditions.evaluate(said.question().appliesWhen(), profile, Map.of(), questionnaire) != Truth.FALSE;
    }

    private record Situation(
            InseeCode commune,
            String name,
            boolean member,
            boolean expected,
            boolean submitted,
            @Nullable AnswerValue answer,
            @Nullable AnswerValue declared,
            boolean onPaper) {}

    private List<Situation> situations(Said said, Collection<InseeCode> communes) {
        return jdbc.sql("""
                        select c.insee, c.name,
                               exists (select from opsn_membership m
                                       where m.opsn_id = :opsn and m.insee = c.insee
                                         and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)) as member,
                               exists (select from campaign_expected e
                                       where e.campaign_id = :campaign and e.insee = c.insee) as expected,
                               r.status = 'SUBMITTED' as submitted, a.value::text as answer, d.value::text as declared,
                               d.paper_id is not null as on_paper
                        from commune c
                        left join response r on r.campaign_id = :campaign and r.insee = c.insee
                        left join answer a on a.response_id = r.id and a.question = :question
                        left join declared_answer d on d.campaign_id = :campaign and d.opsn_id = :opsn
                            and d.insee = c.insee and d.question = :question and d.withdrawn_at is null
                        where c.insee = any (:communes)
                        order by c.search_name, c.insee
                        """)
                .param("opsn", said.opsn().value())
                .param("campaign", said.campaign().id().value())
                .param("question", said.question().code().value())
                .param("today", LocalDate.now(clock))
                .param("communes", communes.stream().map(InseeCode::value).toArray(String[]::new))
                .query(Judging::read)
                .list();
    }

    private static Situation read(ResultSet row, int index) throws SQLException {
        return new Situation(
                new InseeCode(row.getString("insee")),
                row.getString("name"),
                row.getBoolean("member"),
                row.getBoolean("expected"),
                row.getBoolean("submitted"),
                answer(row.getString("answer")),
                answer(row.getString("declared")),
                row.getBoolean("on_paper"));
    }

    private static @Nullable AnswerValue answer(@Nullable String json) {
        return json == null ? null : AnswerJson.read(json);
    }
}
