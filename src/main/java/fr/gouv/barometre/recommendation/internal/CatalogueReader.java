package fr.gouv.barometre.recommendation.internal;

import fr.gouv.barometre.common.yaml.YamlNode;
import fr.gouv.barometre.recommendation.Catalogue;
import fr.gouv.barometre.recommendation.Catalogue.Entry;
import fr.gouv.barometre.recommendation.Ranking;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.Condition;
import fr.gouv.barometre.survey.ConditionReader;
import fr.gouv.barometre.survey.Questionnaire;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads one version of the catalogue of actions, refusing with line and reason what could not be proposed or explained. */
final class CatalogueReader {

    private final Questionnaire questionnaire;
    private final ConditionReader conditions;
    private final TriggerReader triggers;

    private CatalogueReader(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.conditions = ConditionReader.over(questionnaire);
        this.triggers = new TriggerReader(questionnaire, conditions);
    }

    /**
     * @param questionnaires finds a published version, or throws IllegalArgumentException
     * @throws fr.gouv.barometre.common.yaml.MalformedDataException with line and reason
     */
    static Catalogue read(YamlNode root, IntFunction<Questionnaire> questionnaires) {
        root.onlyKeys("version", "questionnaireVersion", "reviewedOn", "ranking", "reasons", "figureBases", "actions");
        return new CatalogueReader(questionnaire(root, questionnaires)).catalogue(root);
    }

    private static Questionnaire questionnaire(YamlNode root, IntFunction<Questionnaire> questionnaires) {
        try {
            return questionnaires.apply(root.integer("questionnaireVersion"));
        } catch (IllegalArgumentException e) {
            throw root.get("questionnaireVersion").fail("this version of the questionnaire was never published");
        }
    }

    private Catalogue catalogue(YamlNode root) {
        ActionReader actions = new ActionReader(axes(), root.get("figureBases").entries());
        Set<String> codes = new HashSet<>();
        List<Entry> entries = new ArrayList<>();
        for (YamlNode node : root.get("actions").items()) {
            if (!codes.add(node.text("code"))) {
                throw node.get("code").fail("the action %s is written twice".formatted(node.text("code")));
            }
            entries.add(entry(node, actions));
        }
        return new Catalogue(
                root.integer("version"),
                questionnaire.version(),
                root.date("reviewedOn"),
                ranking(root.get("ranking")),
                ReasonWordsReader.read(root.get("reasons")),
                entries);
    }

    private Set<String> axes() {
        return Set.copyOf(questionnaire.axes().stream().map(Axis::code).toList());
    }

    private Entry entry(YamlNode node, ActionReader actions) {
        @Nullable Condition settled = node.has("settledWhen") ? conditions.read(node.get("settledWhen")) : null;
        return new Entry(
                actions.read(node),
                conditions.readOrAlways(node, "appliesWhen"),
                settled,
                node.list("triggers").stream().map(triggers::read).toList());
    }

    private static Ranking ranking(YamlNode node) {
        node.onlyKeys("gapFactor", "gapCap", "lateObligation", "deadline", "fundingEnd", "easePerLevel", "operator");
        for (Map.Entry<String, YamlNode> entry : node.entries().entrySet()) {
            if (entry.getValue().number() < 0) {
                throw entry.getValue().fail("points are never negative");
            }
        }
        return new Ranking(
                node.number("gapFactor"),
                node.number("gapCap"),
                node.number("lateObligation"),
                node.number("deadline"),
                node.number("fundingEnd"),
                node.number("easePerLevel"),
                node.number("operator"));
    }
}
