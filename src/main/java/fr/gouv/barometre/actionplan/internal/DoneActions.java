package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.ActionLoop;
import fr.gouv.barometre.actionplan.ProposedAnswer;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.response.AnswerSheet;
import fr.gouv.barometre.response.EarlierAnswer;
import fr.gouv.barometre.response.ExpectedChange;
import fr.gouv.barometre.response.ExpectedChanges;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An action that was done since an answer was given probably changed it. */
@Component
class DoneActions implements ExpectedChanges {

    private final PlanReader plans;

    DoneActions(PlanReader plans) {
        this.plans = plans;
    }

    @Override
    public List<ExpectedChange> of(AnswerSheet sheet) {
        return ActionLoop.proposed(plans.read(sheet)).stream()
                .filter(proposal -> !isSaidAlready(proposal, sheet.earlier().get(proposal.question())))
                .map(proposal -> new ExpectedChange(proposal.question(), reason(proposal), proposal.value()))
                .toList();
    }

    private static boolean isSaidAlready(ProposedAnswer proposal, @Nullable EarlierAnswer earlier) {
        return earlier != null && earlier.answer().value().equals(proposal.value());
    }

    private static String reason(ProposedAnswer proposal) {
        return Sentences.say(
                "plan.loop.reason",
                proposal.actionTitle(),
                Dates.day(proposal.since().atZone(Dates.ZONE).toLocalDate()));
    }
}
