package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.common.ui.Reasons;
import fr.gouv.barometre.recommendation.Advice.Reason;
import java.util.List;

/** The reasons of an advice as a list. */
final class AdviceReasons {

    private AdviceReasons() {}

    static Reasons of(List<Reason> reasons) {
        Reasons list = new Reasons(text("plan.reasons.label"));
        reasons.forEach(reason -> list.reason(text("plan.reason.heading", reason.heading()), reason.text()));
        return list;
    }
}
