package fr.gouv.barometre.response.internal;

import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.response.AnswerSheet;
import fr.gouv.barometre.response.ExpectedChange;
import fr.gouv.barometre.response.ExpectedChanges;
import fr.gouv.barometre.response.KnownAnswer;
import fr.gouv.barometre.response.internal.RenewalRules.Yearly;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers that are about their year alone, and those that are too old whatever they are about. */
@Component
class ExpiredAnswers implements ExpectedChanges {

    private final RenewalRules rules;

    ExpiredAnswers(RenewalRules rules) {
        this.rules = rules;
    }

    @Override
    public List<ExpectedChange> of(AnswerSheet sheet) {
        return sheet.earlier().entrySet().stream()
                .flatMap(earlier ->
                        reason(
                                        earlier.getKey(),
                                        earlier.getValue().answer(),
                                        sheet.campaign().year())
                                .stream()
                                .map(reason -> new ExpectedChange(earlier.getKey(), reason)))
                .toList();
    }

    private Optional<String> reason(QuestionCode question, KnownAnswer answer, int year) {
        Yearly yearly = rules.yearly().get(question);
        if (yearly != null && isAbout(yearly, answer.value())) {
            return Optional.of(yearly.reason());
        }
        return year - answer.year() > rules.oldestYears()
                ? Optional.of(Sentences.say("response.renewal.old", String.valueOf(answer.year()), rules.oldestYears()))
                : Optional.empty();
    }

    /** "Don't know" and "not applicable" say nothing that a year could make untrue. */
    private static boolean isAbout(Yearly yearly, AnswerValue value) {
        return switch (value) {
            case AnswerValue.DontKnow _, AnswerValue.NotApplicable _ -> false;
            case AnswerValue.Choice(String option) ->
                yearly.answers().isEmpty() || yearly.answers().contains(option);
            default -> yearly.answers().isEmpty();
        };
    }
}
