package fr.gouv.barometre.declaration.internal;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.declaration.internal.Judging.Said;
import fr.gouv.barometre.declaration.internal.PaperRows.Paper;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.survey.AnswerJson;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes declared answers. One is never changed: it is withdrawn, and another one declared. */
@Component
public class DeclaredRows {

    /** Nothing that the commune has answered is withdrawn: it is the commune's by then. */
    private static final String WITHDRAW = """
            update declared_answer d set withdrawn_at = :now, withdrawn_by_name = :name
            where d.opsn_id = :opsn and d.withdrawn_at is null
              and not exists (select from response r join answer a on a.response_id = r.id
                              where r.campaign_id = d.campaign_id and r.insee = d.insee
                                and a.question = d.question and a.value is not null)
            """;

    private static final String BY_ITSELF = " and d.paper_id is null";

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    DeclaredRows(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /**
     * In place of what the operator may have declared before, never of what a commune wrote on paper; said twice at the same moment,
     * it is there once.
     */
    public void declare(Said said, List<InseeCode> communes) {
        String[] codes = communes.stream().map(InseeCode::value).toArray(String[]::new);
        withdrawal(
                        BY_ITSELF
                                + " and d.campaign_id = :campaign and d.insee = any (:communes) and d.question = :question",
                        said.opsn())
                .param("campaign", said.campaign().id().value())
                .param("communes", codes)
                .param("question", said.question().code().value())
                .update();
        jdbc.sql("""
                        insert into declared_answer (campaign_id, opsn_id, insee, question, value, declared_at, declared_by_name)
                        select :campaign, :opsn, insee, :question, cast(:value as jsonb), :now, :name
                        from unnest(cast(:communes as text[])) as insee
                        on conflict (campaign_id, opsn_id, insee, question) where withdrawn_at is null do nothing
                        """)
                .param("campaign", said.campaign().id().value())
                .param("opsn", said.opsn().value())
                .param("communes", codes)
                .param("question", said.question().code().value())
                .param("value", AnswerJson.write(said.value()))
                .param("now", OffsetDateTime.now(clock))
                .param("name", user.displayName())
                .update();
    }

    /** @return how many */
    public int withdraw(OpsnId opsn, long id) {
        return withdrawal(" and d.id = :id", opsn).param("id", id).update();
    }

    /**
     * An answer that a commune wrote on paper, in place of all that its operator said of it before.
     *
     * @param value null takes it back
     */
    public void keyIn(
            Paper paper,
            OpsnId opsn,
            CampaignId campaign,
            InseeCode commune,
            QuestionCode question,
            @Nullable AnswerValue value) {
        withdrawal(" and d.campaign_id = :campaign and d.insee = :insee and d.question = :question", opsn)
                .param("campaign", campaign.value())
                .param("insee", commune.value())
                .param("question", question.value())
                .update();
        if (value == null) {
            return;
        }
        jdbc.sql("""
                        insert into declared_answer
                            (campaign_id, opsn_id, insee, question, value, paper_id, declared_at, declared_by_name)
                        values (:campaign, :opsn, :insee, :question, cast(:value as jsonb), :paper, :now, :name)
                        """)
                .param("campaign", campaign.value())
                .param("opsn", opsn.value())
                .param("insee", commune.value())
                .param("question", question.value())
                .param("value", AnswerJson.write(value))
                .param("paper", paper.id())
                .param("now", OffsetDateTime.now(clock))
                .param("name", user.displayName())
                .update();
    }

    /** All that wait of what was keyed in from a paper questionnaire. */
    public void withdraw(Paper paper, OpsnId opsn) {
        withdrawal(" and d.paper_id = :paper", opsn).param("paper", paper.id()).update();
    }

    /** All that wait of one answer that the operator knows by itself; @return how many */
    public int withdrawAll(OpsnId opsn, long campaign, QuestionCode question, AnswerValue value) {
        return withdrawal(
                        BY_ITSELF
                                + " and d.campaign_id = :campaign and d.question = :question and d.value = cast(:value as jsonb)",
                        opsn)
                .param("campaign", campaign)
                .param("question", question.value())
                .param("value", AnswerJson.write(value))
                .update();
    }

    private JdbcClient.StatementSpec withdrawal(String which, OpsnId opsn) {
        return jdbc.sql(WITHDRAW + which)
                .param("opsn", opsn.value())
                .param("now", OffsetDateTime.now(clock))
                .param("name", user.displayName());
    }
}
