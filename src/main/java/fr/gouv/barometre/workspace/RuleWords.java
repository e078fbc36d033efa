package fr.gouv.barometre.workspace;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.obligation.Fulfilment;
import fr.gouv.barometre.obligation.Obligation;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;

/** What is said of a rule, the same way on the screens and in the papers. */
public final class RuleWords {

    private RuleWords() {}

    /** Where the commune stands with an obligation: "En retard", "Avant le 1er janvier 2027". */
    public static String fulfilment(Obligation obligation) {
        Fulfilment fulfilment = Objects.requireNonNull(obligation.fulfilment());
        LocalDate since = obligation.inForceSince();
        return fulfilment == Fulfilment.UPCOMING && since != null
                ? Sentences.say("workspace.rule.before", Dates.day(since))
                : Sentences.say("workspace.rule." + fulfilment);
    }

    /** First day that it applies to the commune, "Déjà en vigueur" when no source gives it. */
    public static String start(Obligation obligation) {
        LocalDate since = obligation.inForceSince();
        return since == null ? Sentences.say("workspace.rule.already") : Dates.day(since);
    }

    /** Since when it is in force for the commune, with its milestones. */
    public static String inForce(Obligation obligation) {
        String start = start(obligation);
        String steps = obligation.milestones().stream()
                .map(m -> Sentences.say("workspace.rule.milestone", m.text(), Dates.day(m.from())))
                .collect(Collectors.joining(", "));
        return steps.isEmpty() ? start : Sentences.say("workspace.rule.in-force.steps", start, steps);
    }

    /** "vérifiée le 24 novembre 2026". */
    public static String checked(Obligation obligation) {
        return Sentences.say("workspace.rule.checked", Dates.day(obligation.checkedOn()));
    }

    /** How well its text was checked: "(règle vérifiée)". */
    public static String state(Obligation obligation) {
        return Sentences.say("workspace.rule.state." + obligation.state());
    }
}
