package fr.gouv.barometre.declaration.internal;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.declaration.WaitingAnswer;
import fr.gouv.barometre.response.AnswerSheet;
import fr.gouv.barometre.response.ExpectedChange;
import fr.gouv.barometre.response.ExpectedChanges;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** In the questionnaire, what an operator said stands in front of its question, one click from being the answer. */
@Component
class DeclaredChanges implements ExpectedChanges {

    private final DeclaredQueries queries;

    DeclaredChanges(DeclaredQueries queries) {
        this.queries = queries;
    }

    @Override
    public boolean alsoBeforeTheFirstAnswers() {
        return true;
    }

    @Override
    public List<ExpectedChange> of(AnswerSheet sheet) {
        if (sheet.rights().obstacle() != AnswerSheet.Obstacle.NONE) {
            return List.of();
        }
        return queries.waiting(sheet.profile().insee(), sheet.campaign().id()).stream()
                .map(answer -> ExpectedChange.said(answer.question(), words(answer), answer.value()))
                .toList();
    }

    private static String words(WaitingAnswer answer) {
        LocalDate receivedOn = answer.receivedOn();
        return receivedOn == null
                ? Sentences.say("declaration.by", answer.operator(), Dates.day(answer.declaredOn()))
                : Sentences.say("declaration.by.paper", answer.operator(), Dates.day(receivedOn));
    }
}
