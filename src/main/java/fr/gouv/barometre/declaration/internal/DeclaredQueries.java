package fr.gouv.barometre.declaration.internal;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.declaration.DeclaredFilter;
import fr.gouv.barometre.declaration.DeclaredGroup;
import fr.gouv.barometre.declaration.DeclaredLine;
import fr.gouv.barometre.declaration.WaitingAnswer;
import fr.gouv.barometre.survey.AnswerJson;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads declared answers beside what the communes answered themselves. Only of members of today. */
@Component
public class DeclaredQueries {

    private static final String IN_FORCE = """
            from declared_answer d
            join commune c on c.insee = d.insee
            left join response r on r.campaign_id = d.campaign_id and r.insee = d.insee
            left join answer a on a.response_id = r.id and a.question = d.question
            where d.campaign_id = :campaign and d.withdrawn_at is null
              and exists (select from opsn_membership m
                          where m.opsn_id = d.opsn_id and m.insee = d.insee
                            and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today))
            """;

    private static final String FILTER = """
             and d.opsn_id = :opsn
             and (cast(:question as text) is null or d.question = :question)
             and case cast(:state as text)
                 when 'WAITING' then a.value is null
                 when 'CONFIRMED' then a.value = d.value
                 when 'CORRECTED' then a.value <> d.value
                 else true end
             and (trim(:text) = '' or d.insee = upper(trim(:text))
                 or search_form(:text) <> '' and c.search_name like '%' || search_form(:text) || '%')
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DeclaredQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the operator knows by itself; what is keyed in from paper is looked at commune by commune. */
    public List<DeclaredGroup> groups(OpsnId opsn, CampaignId campaign, Questionnaire questionnaire) {
        return inForce("""
                        select d.question, d.value::text as value, count(*) as communes,
                               count(*) filter (where a.value is null) as waiting,
                               count(*) filter (where a.value = d.value) as confirmed,
                               count(*) filter (where a.value <> d.value) as corrected
                        """, """
                         and d.opsn_id = :opsn and d.paper_id is null
                        group by d.question, d.value
                        order by d.question, count(*) desc, d.value::text
                        """, campaign)
                .param("opsn", opsn.value())
                .query((row, index) -> new DeclaredGroup(
                        questionnaire.question(new QuestionCode(row.getString("question"))),
                        AnswerJson.read(row.getString("value")),
                        row.getInt("communes"),
                        row.getInt("waiting"),
                        row.getInt("confirmed"),
                        row.getInt("corrected")))
                .list();
    }

    public int count(OpsnId opsn, CampaignId campaign, DeclaredFilter filter) {
        return filtered("select count(*)", "", opsn, campaign, filter)
                .query(Integer.class)
                .single();
    }

    public List<DeclaredLine> lines(
            OpsnId opsn,
            CampaignId campaign,
            DeclaredFilter filter,
            Questionnaire questionnaire,
            int offset,
            int limit) {
        return filtered(
                        "select d.id, d.insee, c.name, d.question, d.value::text as value, a.value::text as answer,"
                                + " d.declared_at, d.declared_by_name, d.paper_id is not null as on_paper",
                        " order by c.search_name, d.insee, d.question offset :offset limit :limit",
                        opsn,
                        campaign,
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> line(row, questionnaire))
                .list();
    }

    private static DeclaredLine line(ResultSet row, Questionnaire questionnaire) throws SQLException {
        @Nullable String answer = row.getString("answer");
        return new DeclaredLine(
                row.getLong("id"),
                new InseeCode(row.getString("insee")),
                row.getString("name"),
                questionnaire.question(new QuestionCode(row.getString("question"))),
                AnswerJson.read(row.getString("value")),
                answer == null ? null : AnswerJson.read(answer),
                day(row),
                row.getString("declared_by_name"),
                row.getBoolean("on_paper"));
    }

    /** Those that the commune has neither confirmed nor corrected, in the order of their questions; none once it has submitted. */
    public List<WaitingAnswer> waiting(InseeCode commune, CampaignId campaign) {
        return inForce(
                        "select d.id, d.question, d.value::text as value, (select o.short_name from opsn o where o.id = d.opsn_id)"
                                + " as operator, d.declared_at, coalesce(a.revision, 0) as revision,"
                                + " (select p.received_on from paper_questionnaire p where p.id = d.paper_id) as received_on",
                        " and d.insee = :insee and a.value is null and r.status is distinct from 'SUBMITTED'"
                                + " order by d.question, d.declared_at, d.id",
                        campaign)
                .param("insee", commune.value())
                .query(DeclaredQueries::waiting)
                .list();
    }

    private static WaitingAnswer waiting(ResultSet row, int index) throws SQLException {
        AnswerValue value = AnswerJson.read(row.getString("value"));
        return new WaitingAnswer(
                row.getLong("id"),
                new QuestionCode(row.getString("question")),
                value,
                row.getString("operator"),
                day(row),
                row.getObject("received_on", LocalDate.class),
                row.getInt("revision"));
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return row.getObject("declared_at", OffsetDateTime.class)
                .atZoneSameInstant(Dates.ZONE)
                .toLocalDate();
    }

    private JdbcClient.StatementSpec filtered(
            String columns, String end, OpsnId opsn, CampaignId campaign, DeclaredFilter filter) {
        return inForce(columns + "\n", FILTER + end, campaign)
                .param("opsn", opsn.value())
                .param(
                        "question",
                        filter.question() == null ? null : filter.question().value())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("text", filter.text());
    }

    private JdbcClient.StatementSpec inForce(String columns, String end, CampaignId campaign) {
        return jdbc.sql(columns + "\n" + IN_FORCE + end)
                .param("campaign", campaign.value())
                .param("today", LocalDate.now(clock));
    }
}
