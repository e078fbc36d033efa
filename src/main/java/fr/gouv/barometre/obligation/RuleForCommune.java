package fr.gouv.barometre.obligation;

import fr.gouv.barometre.obligation.Obligation.Milestone;
import fr.gouv.barometre.obligation.Rule.Stage;
import fr.gouv.barometre.obligation.Rule.Wording;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.AnswerWords;
import fr.gouv.barometre.survey.Condition;
import fr.gouv.barometre.survey.Conditions;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Scoring;
import fr.gouv.barometre.survey.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One rule meets one commune at one date. */
final class RuleForCommune {

    private final Rule rule;
    private final Questionnaire questionnaire;
    private final Facts facts;
    private final Timeline timeline;

    RuleForCommune(Rule rule, LocalDate date, Questionnaire questionnaire, Facts facts) {
        this.rule = rule;
        this.questionnaire = questionnaire;
        this.facts = facts;
        this.timeline = new Timeline(
                rule, facts.profile().safeguardPlanNotifiedOn(), date, stage -> evaluate(stage.appliesWhen()));
    }

    /**
     * Why a rule says what it says. Of two situations on the same ground only the numbers in its words can differ.
     *
     * @param stage that obliges; null when none does
     * @param when the condition of the sentence said
     */
    record Ground(
            Verdict verdict, Wording wording, @Nullable Stage stage, Condition when) {}

    /** The rule for the commune, and the ground it stands on. */
    record Judgement(Obligation obligation, Ground ground) {}

    private record Said(Condition when, String text) {}

    Judgement judgement() {
        if (rule.state() == RuleState.UNVERIFIED) {
            return notObliged(Verdict.TO_WATCH, Wording.TO_WATCH);
        }
        Optional<Stage> obliging = timeline.obliging();
        if (obliging.isPresent()) {
            return obliged(obliging.get());
        }
        if (timeline.undecided()) {
            return notObliged(Verdict.RECOMMENDED, Wording.UNKNOWN);
        }
        boolean recommended =
                !rule.sentences(Wording.RECOMMENDED).isEmpty() && evaluate(rule.recommendedWhen()) != Truth.FALSE;
        return recommended
                ? notObliged(Verdict.RECOMMENDED, Wording.RECOMMENDED)
                : notObliged(Verdict.NOT_APPLICABLE, Wording.NOT_APPLICABLE);
    }

    private Judgement obliged(Stage stage) {
        boolean upcoming = !timeline.hasBegun(stage);
        LocalDate since = timeline.since(stage);
        Places places = new Places(facts.profile()).stage(stage).start(since);
        timeline.after(stage).ifPresent(places::next);
        Wording wording =
                upcoming && !rule.sentences(Wording.UPCOMING).isEmpty() ? Wording.UPCOMING : Wording.OBLIGATORY;
        Said said = say(wording, places);
        return new Judgement(
                obligation(Verdict.OBLIGATORY, fulfilment(stage, upcoming), said.text(), since, timeline.applying()),
                new Ground(Verdict.OBLIGATORY, wording, stage, said.when()));
    }

    private Judgement notObliged(Verdict verdict, Wording wording) {
        Said said = say(wording, new Places(facts.profile()));
        return new Judgement(
                obligation(verdict, null, said.text(), null, rule.stages()),
                new Ground(verdict, wording, null, said.when()));
    }

    private Fulfilment fulfilment(Stage stage, boolean upcoming) {
        Condition metWhen = stage.metWhen();
        Truth met = metWhen == null ? Truth.UNKNOWN : evaluate(metWhen);
        if (met == Truth.TRUE) {
            return Fulfilment.MET;
        }
        if (upcoming) {
            return Fulfilment.UPCOMING;
        }
        boolean late = met == Truth.FALSE
                && !timeline.deadlineUnknown()
                && rule.questions().stream().allMatch(this::saysSomething)
                && evaluate(rule.lateWhen()) == Truth.TRUE;
        return late ? Fulfilment.LATE : Fulfilment.TO_FILL;
    }

    /** "Don't know" and "not applicable" are answers, but nothing can be held against the commune for them. */
    private boolean saysSomething(QuestionCode code) {
        return facts.answer(code)
                .map(value -> !(value instanceof AnswerValue.DontKnow)
                        && !Scoring.notApplicable(questionnaire.question(code), value))
                .orElse(false);
    }

    private Said say(Wording wording, Places places) {
        return rule.sentences(wording).stream()
                .filter(sentence -> evaluate(sentence.when()) == Truth.TRUE)
                .flatMap(sentence -> places.fill(sentence.text()).stream().map(text -> new Said(sentence.when(), text)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(rule.code() + " has nothing to say when " + wording));
    }

    private Obligation obligation(
            Verdict verdict,
            @Nullable Fulfilment fulfilment,
            String because,
            @Nullable LocalDate inForceSince,
            List<Stage> stages) {
        return new Obligation(
                rule.code(),
                rule.title(),
                verdict,
                fulfilment,
                because,
                inForceSince,
                stages.stream().flatMap(RuleForCommune::milestone).toList(),
                rule.legalText(),
                rule.sources(),
                rule.checkedOn(),
                rule.state(),
                rule.caveat(),
                rule.questions(),
                answersInWords(),
                rule.actionCode());
    }

    private static Stream<Milestone> milestone(Stage stage) {
        LocalDate from = stage.from();
        String text = stage.text();
        return from == null || text == null ? Stream.empty() : Stream.of(new Milestone(from, text));
    }

    private @Nullable String answersInWords() {
        String words = rule.questions().stream()
                .flatMap(code ->
                        facts.answer(code).stream().map(value -> AnswerWords.say(questionnaire.question(code), value)))
                .collect(Collectors.joining(" ; "));
        return words.isEmpty() ? null : words;
    }

    private Truth evaluate(Condition condition) {
        return Conditions.evaluate(condition, facts, questionnaire);
    }
}
