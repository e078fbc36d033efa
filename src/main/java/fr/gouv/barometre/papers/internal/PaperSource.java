package fr.gouv.barometre.papers.internal;

import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.actionplan.WholePlan;
import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.territory.CommuneDetails;
import fr.gouv.barometre.workspace.CommuneHome;
import fr.gouv.barometre.workspace.CommuneResults;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that the papers of one commune are written from: what its home and its plan show, so that no paper can say another
 * figure.
 *
 * @param plan the overview of the same name comes from here
 * @param today day on which the paper is written
 */
public record PaperSource(CommuneHome home, WholePlan plan, LocalDate today) {

    CommuneDetails commune() {
        return home.commune();
    }

    PlanOverview overview() {
        return plan.overview();
    }

    /** The scores that the results page shows first; null when the commune never answered. */
    public CommuneResults.@Nullable Answered scored() {
        return home.scored();
    }

    /** The campaign of today: the one under way or, between two, the last one. */
    public @Nullable CampaignDetails campaign() {
        return overview().campaign();
    }

    /** The actions that the commune still intends to carry out. */
    List<PlanActionDetails> openActions() {
        return overview().plan().actions().stream()
                .filter(action -> action.status().open())
                .toList();
    }

    Optional<Obligation> rule(String code) {
        return overview().obligations().stream()
                .filter(obligation -> obligation.code().equals(code))
                .findFirst();
    }

    /** Whether anything here is made up for the demonstration. */
    boolean simulated() {
        CampaignDetails campaign = campaign();
        CommuneResults.Answered scored = scored();
        return campaign != null && campaign.simulated()
                || scored != null && scored.shown().simulated();
    }
}
