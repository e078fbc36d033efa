package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.common.ui.Badge;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.recommendation.CatalogueAction;
import fr.gouv.barometre.survey.Axis;

/** The words of a plan that several pages use. */
public final class PlanWords {

    private PlanWords() {}

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

    /** "3 étapes sur 5". */
    public static String steps(PlanActionDetails action) {
        return text("plan.steps.count", action.stepsDone(), action.steps().size());
    }
}
