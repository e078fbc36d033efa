package fr.gouv.barometre.shell;

import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaires;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The ten figures of 2025 that the public page shows, as the reviewed questionnaire quotes them with their source. */
@Component
class NationalFigures {

    private static final List<String> QUESTIONS =
            List.of("GOU-01", "GOU-02", "INT-01", "INT-09", "INT-10", "FOR-02", "FOR-03", "INC-01", "DAT-01", "DAT-03");

    private final Questionnaires questionnaires;

    NationalFigures(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    List<Question.Reference> published() {
        Stream<Question.Reference> references = QUESTIONS.stream()
                .map(code -> questionnaires
                        .current()
                        .question(new QuestionCode(code))
                        .reference())
                .filter(Objects::nonNull);
        return references.filter(reference -> reference.percent() != null).toList();
    }
}
