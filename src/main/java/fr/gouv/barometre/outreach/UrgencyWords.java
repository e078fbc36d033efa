package fr.gouv.barometre.outreach;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.outreach.Urgency.Reason;
import fr.gouv.barometre.portfolio.MemberScores;
import fr.gouv.barometre.portfolio.PortfolioChoices;
import fr.gouv.barometre.portfolio.PortfolioRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why to call a commune and what to propose, in sentences. */
@Component
public class UrgencyWords {

    private final PortfolioChoices choices;

    UrgencyWords(PortfolioChoices choices) {
        this.choices = choices;
    }

    /** "2 obligations en retard : désigner un délégué, tenir le registre". Without the points. */
    public String reason(CallLine line, Reason reason) {
        Object detail = switch (reason.signal()) {
            case REMINDER_DUE -> line.remindOn() == null ? "" : Dates.day(line.remindOn());
            case OBLIGATION_LATE -> String.join(", ", rules(line.row()));
            case DROP -> since(line.row());
            case NOT_FINISHED ->
                Sentences.say(
                        "outreach.answered", line.row().answered(), line.row().asked());
            case INCIDENT, NOT_STARTED, PLAN_STALLED, MANDATE_ENDED, NO_CONTACT -> "";
        };
        return Sentences.say("outreach.reason." + reason.signal(), reason.measure(), detail);
    }

    /**
     * What to propose for the weightiest reason; a commune without one has nothing to do.
     *
     * @param closesOn last day of the open campaign, if any
     */
    public String nextStep(CallLine line, @Nullable LocalDate closesOn) {
        if (line.urgency().reasons().isEmpty()) {
            return Sentences.say("outreach.step.none");
        }
        Reason first = line.urgency().reasons().getFirst();
        Object detail = switch (first.signal()) {
            case OBLIGATION_LATE -> rules(line.row()).getFirst();
            case NOT_STARTED, NOT_FINISHED -> closesOn == null ? "" : Dates.day(closesOn);
            case DROP -> since(line.row());
            case REMINDER_DUE, INCIDENT, PLAN_STALLED, MANDATE_ENDED, NO_CONTACT -> "";
        };
        return Sentences.say("outreach.step." + first.signal(), detail);
    }

    private List<String> rules(PortfolioRow row) {
        return row.late() == null
                ? List.of()
                : row.late().stream()
                        .map(code -> choices.rules().getOrDefault(code, code))
                        .toList();
    }

    private static String since(PortfolioRow row) {
        MemberScores.Change change = row.change();
        return change == null ? "" : String.valueOf(change.since());
    }
}
