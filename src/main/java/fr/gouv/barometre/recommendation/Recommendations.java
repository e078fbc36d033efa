package fr.gouv.barometre.recommendation;

import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.survey.Asked;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Questionnaire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Ranks the actions that a commune should take next. Nothing is read but the arguments, so any advice can be replayed. */
public final class Recommendations {

    private Recommendations() {}

    /**
     * What the answers and the obligations call for, the most pressing first; equal totals stand in the order of codes.
     *
     * @param obligations what applies to the same commune on that day
     * @param underWayOrDeclined codes of actions that the commune has already decided on
     */
    public static List<Advice> rank(
            Catalogue catalogue,
            Questionnaire questionnaire,
            Facts facts,
            List<Obligation> obligations,
            Set<String> underWayOrDeclined,
            LocalDate today) {
        Facts relevant = Asked.relevant(questionnaire, facts);
        Situation situation = new Situation(catalogue, questionnaire, relevant, obligations, today);
        List<Advice> advice = new ArrayList<>();
        catalogue.entries().stream()
                .filter(entry -> !underWayOrDeclined.contains(entry.action().code()))
                .flatMap(entry -> Proposal.of(entry, situation).stream())
                .map(Proposal::advice)
                .sorted(Comparator.comparingDouble(Advice::total)
                        .reversed()
                        .thenComparing(one -> one.action().code()))
                .forEach(one -> advice.add(one.withRank(advice.size() + 1)));
        return List.copyOf(advice);
    }
}
