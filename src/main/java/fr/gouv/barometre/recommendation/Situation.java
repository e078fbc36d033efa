package fr.gouv.barometre.recommendation;

import fr.gouv.barometre.obligation.Fulfilment;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.survey.Condition;
import fr.gouv.barometre.survey.Conditions;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Truth;
import java.time.LocalDate;
import java.util.List;

/** All that a proposal may look at: one commune, its answers to what is asked of it, and its obligations of the day. */
record Situation(
        Catalogue catalogue, Questionnaire questionnaire, Facts facts, List<Obligation> obligations, LocalDate today) {

    boolean isTrue(Condition condition) {
        return Conditions.evaluate(condition, facts, questionnaire) == Truth.TRUE;
    }

    /** The obligations that an action settles. */
    List<Obligation> settledBy(String actionCode) {
        return obligations.stream()
                .filter(obligation -> actionCode.equals(obligation.actionCode()))
                .toList();
    }

    List<Obligation> lateFor(String actionCode) {
        return settledBy(actionCode).stream()
                .filter(obligation -> obligation.fulfilment() == Fulfilment.LATE)
                .toList();
    }

    /** Near enough to hurry: after today, within twelve months. */
    boolean isNear(LocalDate day) {
        return day.isAfter(today) && !day.isAfter(today.plusYears(1));
    }
}
