package fr.gouv.barometre.recommendation;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.obligation.Verdict;
import fr.gouv.barometre.recommendation.Catalogue.ReasonWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds all that speaks for a proposal. Effort and help are always among it, so there are never fewer than three reasons. */
final class ReasonFinder {

    /** Weight that no question exceeds. */
    private static final double HIGHEST_WEIGHT = 3;

    /** Level of ease from which an action is called easy. */
    private static final int EASY = 2;

    /** A helper may hold a comma: "Déclic, fédération des opérateurs". */
    private static final String LIST_SEPARATOR = "\u00a0; ";

    private final Proposal proposal;
    private final CatalogueAction action;
    private final Situation situation;
    private final Ranking ranking;
    private final List<RankedReason> reasons = new ArrayList<>();

    ReasonFinder(Proposal proposal) {
        this.proposal = proposal;
        this.action = proposal.action();
        this.situation = proposal.situation();
        this.ranking = situation.catalogue().ranking();
    }

    /** Every reason, the strongest first; equal ones in the order of their kinds. */
    List<RankedReason> reasons() {
        addGap();
        addLateObligation();
        addDeadline();
        addEffort();
        addHelp();
        String figure = action.figure();
        if (figure != null) {
            add(ReasonKind.FIGURE, 0, Map.of("figure", figure));
        }
        return reasons.stream().sorted(RankedReason.STRONGEST_FIRST).toList();
    }

    private void addGap() {
        if (proposal.fired().isEmpty()) {
            return;
        }
        FiredTrigger first = proposal.fired().getFirst();
        double weight = first.weight();
        double sum = proposal.fired().stream().mapToDouble(FiredTrigger::points).sum();
        ReasonKind kind = !first.gapCounts()
                ? ReasonKind.ANSWER
                : weight >= HIGHEST_WEIGHT ? ReasonKind.STRONGEST_GAP : ReasonKind.GAP;
        add(
                kind,
                Math.min(sum, ranking.gapCap()),
                Map.of("gap", first.gapInWords(), "weight", Numbers.decimal(weight, 1)));
    }

    private void addLateObligation() {
        if (!proposal.late().isEmpty()) {
            Obligation obligation = proposal.late().getFirst();
            add(
                    ReasonKind.OBLIGATION,
                    ranking.lateObligation(),
                    Map.of("title", obligation.title(), "because", obligation.because()));
        }
    }

    /** The nearest legal step, else the end of the funding: a commune acts on one deadline at a time. */
    private void addDeadline() {
        if (addUpcoming() || addMilestone()) {
            return;
        }
        LocalDate end = action.fundingEndsOn();
        String words = action.fundingEnds();
        if (end != null && words != null && situation.isNear(end)) {
            add(ReasonKind.FUNDING_END, ranking.fundingEnd(), Map.of("fundingEnds", words));
        }
    }

    private boolean addUpcoming() {
        for (Obligation obligation : obliging().toList()) {
            LocalDate start = obligation.inForceSince();
            if (start != null && situation.isNear(start)) {
                add(
                        ReasonKind.UPCOMING,
                        ranking.deadline(),
                        Map.of("title", obligation.title(), "date", Dates.day(start)));
                return true;
            }
        }
        return false;
    }

    private boolean addMilestone() {
        for (Obligation obligation : obliging().toList()) {
            for (Obligation.Milestone milestone : obligation.milestones()) {
                if (situation.isNear(milestone.from())) {
                    add(
                            ReasonKind.MILESTONE,
                            ranking.deadline(),
                            Map.of(
                                    "title", obligation.title(),
                                    "milestone", milestone.text(),
                                    "date", Dates.day(milestone.from())));
                    return true;
                }
            }
        }
        return false;
    }

    private Stream<Obligation> obliging() {
        return situation.settledBy(action.code()).stream()
                .filter(obligation -> obligation.verdict() == Verdict.OBLIGATORY);
    }

    private void addEffort() {
        double points = Math.max(0, action.ease() - 1) * ranking.easePerLevel();
        Map<String, String> places = Map.of("effort", action.effort(), "cost", action.cost());
        add(action.ease() >= EASY ? ReasonKind.EASY : ReasonKind.EFFORT, points, places);
    }

    private void addHelp() {
        if (action.helpedByOpsn() && situation.facts().profile().opsnMember()) {
            add(ReasonKind.OPERATOR, ranking.operator(), Map.of());
        } else {
            add(ReasonKind.HELP, 0, Map.of("helpers", String.join(LIST_SEPARATOR, action.helpers())));
        }
    }

    private void add(ReasonKind kind, double points, Map<String, String> places) {
        @Nullable ReasonWords words = situation.catalogue().words().get(kind);
        if (words == null) {
            throw new IllegalStateException("The catalogue has no words for " + kind);
        }
        String text = words.text();
        for (Map.Entry<String, String> place : places.entrySet()) {
            text = text.replace("{" + place.getKey() + "}", place.getValue());
        }
        reasons.add(new RankedReason(kind, new Advice.Reason(words.heading(), text), points));
    }
}
