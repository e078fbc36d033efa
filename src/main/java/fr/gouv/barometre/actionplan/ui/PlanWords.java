package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.common.ui.Badge;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.recommendation.CatalogueAction;
import fr.gouv.barometre.survey.Axis;
import org.jspecify.annotations.Nullable;

/** The words of a plan that several pages use. */
public final class PlanWords {

    private PlanWords() {}

    /** Title of the plan's page: "Plan d'action 2026", without a year before the first campaign. */
    static String title(PlanOverview overview) {
        CampaignDetails campaign = overview.campaign();
        return campaign == null ? text("plan.title") : text("plan.title.year", String.valueOf(campaign.year()));
    }

    /** Short title of the axis of an action. */
    public static String axis(PlanOverview overview, CatalogueAction action) {
        return overview.questionnaire().axes().stream()
                .filter(axis -> axis.code().equals(action.axis()))
                .map(Axis::shortTitle)
                .findFirst()
                .orElse(action.axis());
    }

    public static Badge badge(ActionStatus status) {
        Tone tone = switch (status) {
            case ACCEPTED -> Tone.INFO;
            case UNDER_WAY -> Tone.NEW;
            case BLOCKED -> Tone.WARNING;
            case DONE, ALREADY_DONE -> Tone.SUCCESS;
            case DECLINED -> Tone.NEUTRAL;
        };
        return new Badge(tone, status(status)).small();
    }

    public static String status(ActionStatus status) {
        return text("plan.status." + status);
    }

    /** Who does it, or that somebody has to be named. */
    static String orOpen(@Nullable String person) {
        return person == null ? text("plan.person.open") : person;
    }

    /** "3 étapes sur 5". */
    public static String steps(PlanActionDetails action) {
        return text("plan.steps.count", action.stepsDone(), action.steps().size());
    }
}
