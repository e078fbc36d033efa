package fr.gouv.barometre.sharedaction;

import java.time.LocalDate;

/** A shared action in the operator's list. */
public record SharedActionRow(long id, SharedSheet sheet, Turnout turnout) {

    public SharedState state(LocalDate today) {
        return SharedState.of(turnout, sheet.answerBy(), today);
    }
}
