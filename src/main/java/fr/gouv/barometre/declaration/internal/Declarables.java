package fr.gouv.barometre.declaration.internal;

import fr.gouv.barometre.common.yaml.DataFile;
import fr.gouv.barometre.common.yaml.YamlNode;
import fr.gouv.barometre.declaration.DeclarableQuestion;
import fr.gouv.barometre.survey.Condition;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.QuestionKind;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The reviewed list of what an operator can know: {@code survey/declarable.yaml}, read once; a malformed file refuses the start. */
@Component
public class Declarables {

    private final List<DeclarableQuestion> questions;

    Declarables(Questionnaires questionnaires) {
        Questionnaire questionnaire = questionnaires.current();
        YamlNode file =
                YamlNode.parse(DataFile.matching("survey/declarable.yaml").getFirst());
        file.onlyKeys("questions");
        questions = file.list("questions").stream()
                .map(node -> read(node, questionnaire))
                .toList();
    }

    /** Judged by the profile of the commune alone, and answered by one choice: hence no other kind of question. */
    private static DeclarableQuestion read(YamlNode node, Questionnaire questionnaire) {
        node.onlyKeys("question", "why");
        Question question = questionnaire
                .find(new QuestionCode(node.text("question")))
                .orElseThrow(() -> node.failAt("question", "no such question"));
        if (question.kind() != QuestionKind.SINGLE || !(question.shownWhen() instanceof Condition.Always)) {
            throw node.failAt("question", "not a single choice, or depends on another answer");
        }
        return new DeclarableQuestion(question, node.text("why"));
    }

    public List<DeclarableQuestion> all() {
        return questions;
    }

    public Optional<Question> find(QuestionCode code) {
        return questions.stream()
                .map(DeclarableQuestion::question)
                .filter(question -> question.code().equals(code))
                .findFirst();
    }
}
