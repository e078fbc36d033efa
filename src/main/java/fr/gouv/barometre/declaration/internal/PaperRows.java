package fr.gouv.barometre.declaration.internal;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.declaration.NewPaperQuestionnaire;
import fr.gouv.barometre.declaration.PaperQuestionnaire;
import fr.gouv.barometre.response.GivenAnswer;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.survey.AnswerJson;
import fr.gouv.barometre.survey.QuestionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of paper questionnaires; what was keyed in from them is declared answers. Only of members of today. */
@Component
public class PaperRows {

    /** Keyed in answers are told apart by their revision: no operation of theirs is kept. */
    private static final UUID NO_OPERATION = new UUID(0, 0);

    private static final String PAPER = """
            from paper_questionnaire p
            join commune c on c.insee = p.insee
            """;

    private static final String KEYED_IN = """
            cross join lateral (
                select count(*) filter (where a.value is null) as waiting,
                       count(*) filter (where a.value = d.value) as confirmed,
                       count(*) filter (where a.value <> d.value) as corrected
                from declared_answer d
                left join response r on r.campaign_id = d.campaign_id and r.insee = d.insee
                left join answer a on a.response_id = r.id and a.question = d.question
                where d.paper_id = p.id and d.withdrawn_at is null) k
            """;

    private static final String OF_A_MEMBER = """
            where p.campaign_id = :campaign and p.opsn_id = :opsn and p.withdrawn_at is null
              and exists (select from opsn_membership m
                          where m.opsn_id = p.opsn_id and m.insee = p.insee
                            and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today))
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    PaperRows(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** A paper questionnaire as it is keyed in. */
    public record Paper(long id, LocalDate receivedOn) {}

    /** Recorded again, it takes the new day. */
    public void record(NewPaperQuestionnaire given, CampaignId campaign) {
        jdbc.sql("""
                        insert into paper_questionnaire (campaign_id, opsn_id, insee, received_on, recorded_at, recorded_by_name)
                        values (:campaign, :opsn, :insee, :day, :now, :name)
                        on conflict (campaign_id, opsn_id, insee) where withdrawn_at is null do update
                        set received_on = excluded.received_on, recorded_at = excluded.recorded_at,
                            recorded_by_name = excluded.recorded_by_name
                        """)
                .param("campaign", campaign.value())
                .param("opsn", given.opsn().value())
                .param("insee", given.commune().value())
                .param("day", given.receivedOn())
                .param("now", OffsetDateTime.now(clock))
                .param("name", user.displayName())
                .update();
    }

    public List<PaperQuestionnaire> list(OpsnId opsn, CampaignId campaign) {
        return ofMembers("""
                        select p.insee, c.name, p.received_on, p.recorded_at, p.recorded_by_name,
                               k.waiting, k.confirmed, k.corrected
                        """, KEYED_IN, " order by c.search_name, p.insee", opsn, campaign)
                .query(PaperRows::read)
                .list();
    }

    private static PaperQuestionnaire read(ResultSet row, int index) throws SQLException {
        return new PaperQuestionnaire(
                new InseeCode(row.getString("insee")),
                row.getString("name"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by_name"),
                row.getInt("waiting"),
                row.getInt("confirmed"),
                row.getInt("corrected"));
    }

    /** @throws NotFoundException when the commune handed none in, or is no longer a member */
    public Paper get(OpsnId opsn, CampaignId campaign, InseeCode commune) {
        return paper(opsn, campaign, commune, "");
    }

    /** Whoever keys in second reads what the first one wrote. */
    public Paper hold(OpsnId opsn, CampaignId campaign, InseeCode commune) {
        return paper(opsn, campaign, commune, " for update of p");
    }

    private Paper paper(OpsnId opsn, CampaignId campaign, InseeCode commune, String lock) {
        return ofMembers("select p.id, p.received_on\n", "", " and p.insee = :insee" + lock, opsn, campaign)
                .param("insee", commune.value())
                .query((row, index) -> new Paper(row.getLong("id"), row.getObject("received_on", LocalDate.class)))
                .optional()
                .orElseThrow(() -> new NotFoundException("Paper questionnaire of " + commune));
    }

    private JdbcClient.StatementSpec ofMembers(
            String columns, String join, String end, OpsnId opsn, CampaignId campaign) {
        return jdbc.sql(columns + PAPER + join + OF_A_MEMBER + end)
                .param("campaign", campaign.value())
                .param("opsn", opsn.value())
                .param("today", LocalDate.now(clock));
    }

    /**
     * What was keyed in, taken back or not. A revision counts the times that something was written: each answer once, and once more
     * when another took its place or none.
     */
    public Map<QuestionCode, GivenAnswer> keyedIn(Paper paper) {
        return jdbc.sql("""
                        select distinct on (question) question, value::text as value, withdrawn_at is not null as withdrawn,
                               coalesce(withdrawn_at, declared_at) as written_at,
                               coalesce(withdrawn_by_name, declared_by_name) as written_by,
                               count(*) over written + count(withdrawn_at) over written as revision
                        from declared_answer where paper_id = :paper
                        window written as (partition by question)
                        order by question, id desc
                        """).param("paper", paper.id()).query(PaperRows::keyed).list().stream()
                .collect(Collectors.toMap(GivenAnswer::question, Function.identity()));
    }

    private static GivenAnswer keyed(ResultSet row, int index) throws SQLException {
        @Nullable String value = row.getBoolean("withdrawn") ? null : row.getString("value");
        return new GivenAnswer(
                new QuestionCode(row.getString("question")),
                value == null ? null : AnswerJson.read(value),
                row.getInt("revision"),
                NO_OPERATION,
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                null,
                row.getString("written_by"),
                null);
    }

    /** Something of it was keyed in now. */
    public void touch(Paper paper) {
        jdbc.sql("update paper_questionnaire set recorded_at = :now, recorded_by_name = :name where id = :paper")
                .param("now", OffsetDateTime.now(clock))
                .param("name", user.displayName())
                .param("paper", paper.id())
                .update();
    }

    public void withdraw(Paper paper) {
        jdbc.sql("update paper_questionnaire set withdrawn_at = :now, withdrawn_by_name = :name where id = :paper")
                .param("now", OffsetDateTime.now(clock))
                .param("name", user.displayName())
                .param("paper", paper.id())
                .update();
    }
}
