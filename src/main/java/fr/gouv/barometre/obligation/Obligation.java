package fr.gouv.barometre.obligation;

import fr.gouv.barometre.survey.QuestionCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the rule book applied to one commune at one date.
 *
 * @param code "L1" to "L17"
 * @param because the threshold applied to this commune, in words: "812 habitants : sous 3 500, ..."
 * @param inForceSince first day it applies to this commune; null when it does not, or when the day is not known ("déjà en
 *     vigueur")
 * @param milestones later or earlier steps of the same rule (25 % in 2027), in date order
 * @param caveat what the check of the text left open, to show beside the state; null when nothing
 * @param answerInWords what the commune answered; null without an answer
 * @param fulfilment null unless the verdict is {@link Verdict#OBLIGATORY}
 * @param actionCode catalogue action that settles it
 */
public record Obligation(
        String code,
        String title,
        Verdict verdict,
        @Nullable Fulfilment fulfilment,
        String because,
        @Nullable LocalDate inForceSince,
        List<Milestone> milestones,
        String legalText,
        List<Source> sources,
        LocalDate checkedOn,
        RuleState state,
        @Nullable String caveat,
        List<QuestionCode> questions,
        @Nullable String answerInWords,
        @Nullable String actionCode) {

    public Obligation {
        if (verdict == Verdict.OBLIGATORY && state == RuleState.UNVERIFIED) {
            throw new IllegalArgumentException(code + " is not verified: it cannot be an obligation");
        }
    }

    /** A dated step of a rule: "25 %" from 1 January 2027. */
    public record Milestone(LocalDate from, String text) {}

    public record Source(String label, String url) {}
}
