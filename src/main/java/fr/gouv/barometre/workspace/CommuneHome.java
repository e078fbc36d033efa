package fr.gouv.barometre.workspace;

import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.collaboration.Assignments;
import fr.gouv.barometre.declaration.WaitingAnswer;
import fr.gouv.barometre.maturity.MaturityResult;
import fr.gouv.barometre.opsn.CommuneOperators;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.territory.CommuneDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a commune finds on its home page.
 *
 * @param open the campaign that takes answers today; null when none does
 * @param asked who is asked to answer what; null for a reader who may not answer
 * @param declared what operators say of the commune and that waits for the caller's yes or no
 * @param overview obligations, advice and plan, from all that is known of the commune
 * @param scored of one campaign alone: the latest that the commune submitted, else the latest it answered; null when it
 *     never answered
 * @param changes the latest first
 */
public record CommuneHome(
        CommuneDetails commune,
        CommuneOperators operators,
        @Nullable OpenCampaign open,
        @Nullable Assignments asked,
        List<WaitingAnswer> declared,
        PlanOverview overview,
        CommuneResults.@Nullable Answered scored,
        List<Change> changes) {

    /**
     * How far the commune is with the open campaign.
     *
     * @param daysLeft from today to its last day; 0 on that day
     * @param expected whether the campaign asks this commune
     * @param progress answered and asked in this campaign, by axis
     */
    public record OpenCampaign(
            CampaignDetails campaign, long daysLeft, boolean expected, boolean submitted, MaturityResult progress) {

        public int left() {
            return progress.asked() - progress.answered();
        }

        /** Questions of this campaign without an answer to it. */
        public List<QuestionCode> open() {
            return progress.axes().stream()
                    .flatMap(axis -> axis.terms().stream())
                    .filter(term -> term.answer() == null)
                    .map(term -> term.question().code())
                    .toList();
        }

        /** Minutes that the open questions take, rounded up to five. */
        public int minutesLeft() {
            double minutes = progress.axes().stream()
                    .filter(axis -> axis.asked() > 0)
                    .mapToDouble(
                            axis -> axis.axis().minutes() * (double) (axis.asked() - axis.answered()) / axis.asked())
                    .sum();
            return (int) Math.ceil(minutes / 5) * 5;
        }
    }
}
