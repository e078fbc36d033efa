package fr.gouv.barometre.reminder;

import fr.gouv.barometre.outreach.Signal;
import java.util.Set;

/** What an operator may have its members reminded of. */
public enum ReminderReason {
    /** The campaign runs out and the questionnaire is not handed in. */
    CAMPAIGN(Signal.NOT_STARTED, Signal.NOT_FINISHED),
    OBLIGATION_LATE(Signal.OBLIGATION_LATE),
    PLAN_STALLED(Signal.PLAN_STALLED);

    private final Set<Signal> signals;

    ReminderReason(Signal... signals) {
        this.signals = Set.of(signals);
    }

    public boolean includes(Signal signal) {
        return signals.contains(signal);
    }
}
