package fr.gouv.barometre.response.internal;

import fr.gouv.barometre.common.yaml.DataFile;
import fr.gouv.barometre.common.yaml.YamlNode;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;
import fr.gouv.barometre.territory.Stratum;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What makes answers age: {@code survey/renewal.yaml}, read once at start; a malformed file refuses the start. */
@Component
class RenewalRules {

    /** @param answers codes of the options that it is about; empty for every answer that informs */
    record Yearly(List<String> answers, String reason) {}

    private final Questionnaire questionnaire;
    private final int oldestYears;
    private final Map<QuestionCode, Yearly> yearly = new LinkedHashMap<>();
    private final List<QuestionCode> operator;
    private final Map<QuestionCode, Integer> population = new LinkedHashMap<>();

    RenewalRules(Questionnaires questionnaires) {
        questionnaire = questionnaires.current();
        YamlNode file = YamlNode.parse(DataFile.matching("survey/renewal.yaml").getFirst());
        file.onlyKeys("oldestYears", "yearly", "operator", "population");
        oldestYears = file.integer("oldestYears");
        file.list("yearly").forEach(this::readYearly);
        operator = file.list("operator").stream()
                .map(node -> question(node).code())
                .toList();
        file.list("population").forEach(this::readPopulation);
    }

    private void readYearly(YamlNode node) {
        node.onlyKeys("question", "answers", "reason");
        Question question = question(node.get("question"));
        List<String> answers = node.has("answers") ? node.texts("answers") : List.of();
        for (String answer : answers) {
            if (question.option(answer).isEmpty()) {
                throw node.get("answers").fail("%s has no option %s".formatted(question.code(), answer));
            }
        }
        yearly.put(question.code(), new Yearly(answers, node.text("reason")));
    }

    private void readPopulation(YamlNode node) {
        node.onlyKeys("question", "from");
        int from = node.integer("from");
        if (Arrays.stream(Stratum.values()).noneMatch(stratum -> stratum.from() == from)) {
            throw node.get("from").fail("no stratum begins at %d inhabitants".formatted(from));
        }
        population.put(question(node.get("question")).code(), from);
    }

    private Question question(YamlNode node) {
        return questionnaire
                .find(new QuestionCode(node.text()))
                .orElseThrow(() -> node.fail("no question %s".formatted(node.text())));
    }

    /** An answer that is older than so many years is looked at again. */
    int oldestYears() {
        return oldestYears;
    }

    /** Answers that are about their year alone. */
    Map<QuestionCode, Yearly> yearly() {
        return yearly;
    }

    /** Questions where it matters whether the commune is a member of an operator. */
    List<QuestionCode> operator() {
        return operator;
    }

    /** Questions whose rules change at a number of inhabitants, where a stratum begins. */
    Map<QuestionCode, Integer> population() {
        return population;
    }
}
