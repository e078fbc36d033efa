package fr.gouv.barometre.actionplan;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.recommendation.Advice.Reason;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An action that the commune has decided on, with what it remembers of its origin.
 *
 * @param campaign whose plan it belongs to; an action still open stays on the board in the next campaign
 * @param reason goes with the status: what blocks it, why it is declined, what shows that it is done; null in the other
 *     states, and for actions done before this was asked
 * @param partners who else takes part, in the commune's own words
 * @param advisedRank rank it had when it was decided; null when it was added without being advised
 * @param because the reasons in words, as they were shown that day
 * @param basedOn the answers the advice came from, as they were that day
 * @param decidedBy display name of the person who decided, as it was that day
 * @param statusSince when it took the status it has
 * @param version to be given back when adapting it, so that nobody overwrites a colleague unseen
 */
public record PlanActionDetails(
        CampaignId campaign,
        String code,
        String title,
        ActionStatus status,
        @Nullable String reason,
        @Nullable String personInCharge,
        @Nullable String eluReferent,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable String partners,
        @Nullable Integer advisedRank,
        List<Reason> because,
        Map<QuestionCode, AnswerValue> basedOn,
        List<PlanStepDetails> steps,
        Instant decidedAt,
        String decidedBy,
        Instant statusSince,
        long version) {

    public long stepsDone() {
        return steps.stream().filter(PlanStepDetails::done).count();
    }
}
