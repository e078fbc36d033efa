package fr.gouv.barometre.obligation;

import fr.gouv.barometre.survey.Asked;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Questionnaire;
import java.time.LocalDate;
import java.util.List;

/** Applies a rule book to a commune. Nothing is read but the arguments, so any date and any profile can be replayed. */
public final class Obligations {

    private Obligations() {}

    /**
     * Every rule of the book as it stands for this commune on that day, in the order of the book.
     *
     * @param questionnaire the version that the answers of {@code facts} were given to
     */
    public static List<Obligation> at(LocalDate date, RuleBook book, Questionnaire questionnaire, Facts facts) {
        Facts relevant = Asked.relevant(questionnaire, facts);
        return book.rules().stream()
                .map(rule -> new RuleForCommune(rule, date, questionnaire, relevant)
                        .judgement()
                        .obligation())
                .toList();
    }
}
