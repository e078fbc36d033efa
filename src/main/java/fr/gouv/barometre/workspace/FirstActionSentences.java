package fr.gouv.barometre.workspace;

import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.obligation.Fulfilment;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.recommendation.Advice;
import fr.gouv.barometre.recommendation.CatalogueAction;
import fr.gouv.barometre.survey.AnswerWords;
import fr.gouv.barometre.survey.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The three actions to take first, in sentences that a mayor can read aloud: what to do, why, and what it takes. Made from the
 * same advice as the cards, so that they cannot tell another story.
 */
public final class FirstActionSentences {

    /** How many actions come first. */
    public static final int SHOWN = 3;

    private FirstActionSentences() {}

    /** One text of two or three sentences per action, by rank; empty when nothing is advised. */
    public static List<String> of(PlanOverview overview) {
        List<Advice> first = overview.advice().stream().limit(SHOWN).toList();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            texts.add(sentences(overview, first.get(i), i + 1));
        }
        return List.copyOf(texts);
    }

    private static String sentences(PlanOverview overview, Advice advice, int place) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Sentences.say("workspace.first.what." + place, lowerFirst(advice.nextStep())));
        law(overview, advice).or(() -> answer(overview, advice)).ifPresent(sentences::add);
        CatalogueAction action = advice.action();
        sentences.add(Sentences.say(
                "plan.effort-and-cost",
                action.effort(),
                action.costIsEstimate() ? Sentences.say("plan.cost.estimate", action.cost()) : action.cost()));
        return String.join(" ", sentences);
    }

    /** Only what the law asks and the commune has not done: an answer that says nothing about it is no fault. */
    private static Optional<String> law(PlanOverview overview, Advice advice) {
        return overview.obligations().stream()
                .filter(obligation -> obligation.code().equals(advice.obligationCode()))
                .findFirst()
                .flatMap(FirstActionSentences::law);
    }

    private static Optional<String> law(Obligation obligation) {
        LocalDate since = obligation.inForceSince();
        if (obligation.fulfilment() == Fulfilment.LATE) {
            return Optional.of(Sentences.say("workspace.first.late", obligation.title()));
        }
        return obligation.fulfilment() == Fulfilment.UPCOMING && since != null
                ? Optional.of(Sentences.say("workspace.first.upcoming", obligation.title(), Dates.day(since)))
                : Optional.empty();
    }

    /** The first answer, in the order of the questionnaire, that calls for the action. */
    private static Optional<String> answer(PlanOverview overview, Advice advice) {
        return overview.questionnaire().questions().stream()
                .map(Question::code)
                .filter(advice.basedOn()::containsKey)
                .findFirst()
                .flatMap(code -> overview.known().answer(code).map(known -> {
                    Question question = overview.questionnaire().question(code);
                    return Sentences.say(
                            "workspace.first.answer",
                            String.valueOf(known.year()),
                            question.text(),
                            AnswerWords.say(question, known.value()));
                }));
    }

    private static String lowerFirst(String step) {
        return step.substring(0, 1).toLowerCase(Locale.FRANCE) + step.substring(1);
    }
}
