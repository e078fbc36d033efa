package fr.gouv.barometre.obligation;

import fr.gouv.barometre.obligation.RuleForCommune.Judgement;
import fr.gouv.barometre.survey.Asked;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Questionnaire;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A rule that is not for the commune what it was: another verdict, another state, another step, or another reason. */
public record RuleChange(Obligation before, Obligation after) {

    /** A commune on a day, as it is or as it is supposed to be. */
    public record Situation(LocalDate date, Facts facts) {}

    /** The rules that change from one situation to the other, in the order of the book; never one that is only watched. */
    public static List<RuleChange> between(
            RuleBook book, Questionnaire questionnaire, Situation before, Situation after) {
        Facts known = Asked.relevant(questionnaire, before.facts());
        Facts supposed = Asked.relevant(questionnaire, after.facts());
        return book.rules().stream()
                .filter(rule -> rule.state() != RuleState.UNVERIFIED)
                .flatMap(rule -> change(
                        new RuleForCommune(rule, before.date(), questionnaire, known).judgement(),
                        new RuleForCommune(rule, after.date(), questionnaire, supposed).judgement()))
                .toList();
    }

    private static Stream<RuleChange> change(Judgement before, Judgement after) {
        boolean same = before.ground().equals(after.ground())
                && before.obligation().fulfilment() == after.obligation().fulfilment();
        return same ? Stream.empty() : Stream.of(new RuleChange(before.obligation(), after.obligation()));
    }
}
