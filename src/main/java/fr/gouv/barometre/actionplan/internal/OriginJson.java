package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.recommendation.Advice.Reason;
import fr.gouv.barometre.survey.AnswerJson;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How an action keeps its reasons and answers: {@code [{"heading", "text"}]} and {@code {"GOU-01": answer}}. */
final class OriginJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private OriginJson() {}

    static String because(List<Reason> reasons) {
        ArrayNode array = JSON.createArrayNode();
        reasons.forEach(r -> array.addObject().put("heading", r.heading()).put("text", r.text()));
        return array.toString();
    }

    static List<Reason> because(String json) {
        List<Reason> reasons = new ArrayList<>();
        for (JsonNode node : JSON.readTree(json)) {
            reasons.add(new Reason(
                    node.required("heading").asString(), node.required("text").asString()));
        }
        return reasons;
    }

    static String basedOn(Map<QuestionCode, AnswerValue> answers) {
        ObjectNode object = JSON.createObjectNode();
        new TreeMap<>(answers)
                .forEach((code, answer) -> object.set(code.value(), JSON.readTree(AnswerJson.write(answer))));
        return object.toString();
    }

    static Map<QuestionCode, AnswerValue> basedOn(String json) {
        Map<QuestionCode, AnswerValue> answers = new TreeMap<>();
        JSON.readTree(json)
                .forEachEntry((code, node) -> answers.put(new QuestionCode(code), AnswerJson.read(node.toString())));
        return answers;
    }
}
