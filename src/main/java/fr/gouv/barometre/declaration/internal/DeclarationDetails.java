package fr.gouv.barometre.declaration.internal;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.survey.AnswerJson;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a job on many communes declares, as it waits in the database. */
public record DeclarationDetails(CampaignId campaign, QuestionCode question, AnswerValue value) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public String json() {
        ObjectNode json = JSON.createObjectNode();
        json.put("campaign", campaign.value()).put("question", question.value());
        json.set("value", JSON.readTree(AnswerJson.write(value)));
        return JSON.writeValueAsString(json);
    }

    public static DeclarationDetails read(String details) {
        JsonNode json = JSON.readTree(details);
        return new DeclarationDetails(
                new CampaignId(json.get("campaign").asLong()),
                new QuestionCode(json.get("question").asString()),
                AnswerJson.read(json.get("value").toString()));
    }
}
