package fr.gouv.barometre.simulation;

import fr.gouv.barometre.maturity.Maturity;
import fr.gouv.barometre.maturity.MaturityResult;
import fr.gouv.barometre.obligation.Fulfilment;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.obligation.Obligations;
import fr.gouv.barometre.obligation.RuleBook;
import fr.gouv.barometre.obligation.Verdict;
import fr.gouv.barometre.recommendation.NextStep;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Scoring;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Supposes actions done. Nothing is read but the arguments, so any simulation can be replayed. */
final class Simulator {

    private final Questionnaire questionnaire;
    private final RuleBook ruleBook;
    private final Facts facts;
    private final LocalDate today;
    private final List<Candidate> candidates;
    private final MaturityResult before;
    private final List<Obligation> obligationsBefore;

    /** @param candidates in any order; everything goes by their codes */
    Simulator(
            Questionnaire questionnaire,
            RuleBook ruleBook,
            Facts facts,
            LocalDate today,
            Collection<Candidate> candidates) {
        this.questionnaire = questionnaire;
        this.ruleBook = ruleBook;
        this.facts = facts;
        this.today = today;
        this.candidates = candidates.stream()
                .sorted(Comparator.comparing(Candidate::code))
                .toList();
        this.before = Maturity.of(questionnaire, facts);
        this.obligationsBefore = obligations(facts);
    }

    /** @param codes of the actions supposed done; a code that is no candidate is left out */
    Outcome outcome(Collection<String> codes) {
        return outcomeOf(candidates.stream()
                .filter(candidate -> codes.contains(candidate.code()))
                .toList());
    }

    /**
     * The set that raises the axes most within the limits, by their scores before rounding. Between equals: more obligations
     * settled, less time, less money at the high end, then the first codes. With a limit in euros, what has no known cost
     * stays out: it might not fit.
     */
    Outcome best(Limits limits) {
        List<Candidate> affordable = candidates.stream()
                .filter(candidate -> limits.euros() == null || candidate.price().euros() != null)
                .toList();
        List<List<Outcome>> choices = new Interplay(questionnaire, ruleBook, facts, affordable)
                .groups().stream().map(this::everySubset).toList();
        AxisGain gain = AxisGain.over(
                before,
                choices.stream().flatMap(List::stream).map(Outcome::after).toList());
        BestSet.Option best = BestSet.of(
                choices.stream()
                        .map(group -> group.stream()
                                .map(outcome -> option(outcome, gain))
                                .toList())
                        .toList(),
                limits.halfDays(),
                limits.mostEuros());
        return outcomeOf(candidates.stream()
                .filter(candidate -> (best.actions() & bit(candidate)) != 0)
                .toList());
    }

    private BestSet.Option option(Outcome outcome, AxisGain gain) {
        return new BestSet.Option(
                outcome.actions().stream().mapToLong(this::bit).reduce(0, (one, other) -> one | other),
                outcome.halfDays(),
                outcome.euros().high(),
                gain.of(outcome.after()),
                outcome.settled().size());
    }

    private long bit(Candidate candidate) {
        return 1L << candidates.indexOf(candidate);
    }

    private List<Outcome> everySubset(List<Candidate> group) {
        return IntStream.range(1, 1 << group.size())
                .mapToObj(subset -> outcomeOf(IntStream.range(0, group.size())
                        .filter(i -> (subset & 1 << i) != 0)
                        .mapToObj(group::get)
                        .toList()))
                .toList();
    }

    private Outcome outcomeOf(List<Candidate> actions) {
        Facts supposed = supposed(actions);
        List<Obligation> settled = new ArrayList<>();
        List<Obligation> arising = new ArrayList<>();
        List<Obligation> after = obligations(supposed);
        for (int i = 0; i < after.size(); i++) {
            Obligation was = obligationsBefore.get(i);
            Obligation would = after.get(i);
            if (was.verdict() != Verdict.OBLIGATORY && would.verdict() == Verdict.OBLIGATORY) {
                arising.add(would);
            } else if (was.fulfilment() != Fulfilment.MET && would.fulfilment() == Fulfilment.MET) {
                settled.add(would);
            }
        }
        return new Outcome(actions, before, Maturity.of(questionnaire, supposed), settled, arising);
    }

    private List<Obligation> obligations(Facts given) {
        return Obligations.at(today, ruleBook, questionnaire, given);
    }

    /** Of two actions that lead one question to different answers, the better answer counts. */
    private Facts supposed(List<Candidate> actions) {
        Map<QuestionCode, AnswerValue> answers = new HashMap<>(facts.answers());
        Map<QuestionCode, AnswerValue> reached = new HashMap<>();
        actions.stream()
                .flatMap(action -> action.steps().stream())
                .forEach(step ->
                        reached.merge(step.question(), step.reached(), (one, other) -> better(step, one, other)));
        answers.putAll(reached);
        return new Facts(facts.profile(), answers);
    }

    private AnswerValue better(NextStep step, AnswerValue one, AnswerValue other) {
        Question question = questionnaire.question(step.question());
        return Scoring.score(question, other).orElse(0)
                        > Scoring.score(question, one).orElse(0)
                ? other
                : one;
    }
}
