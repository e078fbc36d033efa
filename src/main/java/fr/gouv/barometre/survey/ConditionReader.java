package fr.gouv.barometre.survey;

import fr.gouv.barometre.common.yaml.YamlNode;
import fr.gouv.barometre.survey.Condition.Flag;
import fr.gouv.barometre.survey.Condition.Measure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Condition} from reviewed data, and refuses one that could never be met. The forms are:
 *
 * <pre>
 * {population: {atLeast: 3500}}    also staff, localRevenue, and moreThan
 * {is: opsnMember}                 or safeguardPlanRequired
 * {answer: SER-01, in: [oui, ancien]}
 * {answer: GOU-01, scoreBelow: 3}
 * {answer: FOR-01, valueAtLeast: 1}
 * {answered: GOU-01}
 * {all: [...]}  {any: [...]}  {not: ...}
 * </pre>
 */
public final class ConditionReader {

    private static final Map<String, Measure> MEASURES = Map.of(
            "population", Measure.POPULATION,
            "staff", Measure.STAFF_FTE,
            "localRevenue", Measure.LOCAL_REVENUE_EUROS);
    private static final Map<String, Flag> FLAGS =
            Map.of("opsnMember", Flag.OPSN_MEMBER, "safeguardPlanRequired", Flag.SAFEGUARD_PLAN_REQUIRED);

    private final BiFunction<QuestionCode, YamlNode, Question> questions;

    /** @param questions finds the question that a condition names, or throws with a reason at that node */
    ConditionReader(BiFunction<QuestionCode, YamlNode, Question> questions) {
        this.questions = questions;
    }

    /** Conditions that may look at every answer of a questionnaire and at the profile. */
    public static ConditionReader over(Questionnaire questionnaire) {
        return new ConditionReader((code, node) ->
                questionnaire.find(code).orElseThrow(() -> node.fail("no question %s".formatted(code))));
    }

    /** Conditions that may look at the profile only. */
    public static ConditionReader overProfile() {
        return new ConditionReader((code, node) -> {
            throw node.fail("this condition looks at the profile only, not at " + code);
        });
    }

    public Condition read(YamlNode node) {
        Map<String, YamlNode> entries = node.entries();
        if (entries.containsKey("answer")) {
            return answer(node);
        }
        if (entries.size() != 1) {
            throw node.fail("a condition has one key, not %s; join several with \"all\"".formatted(entries.keySet()));
        }
        Map.Entry<String, YamlNode> only = entries.entrySet().iterator().next();
        YamlNode value = only.getValue();
        return switch (only.getKey()) {
            case "all" -> new Condition.All(readAll(value));
            case "any" -> new Condition.Any(readAll(value));
            case "not" -> new Condition.Not(read(value));
            case "is" -> new Condition.Is(node.oneOf("is", FLAGS));
            case "answered" ->
                new Condition.Answered(question(value, value.text()).code());
            default -> threshold(only.getKey(), node, value);
        };
    }

    /** The condition under a key; always true when the key is absent. */
    public Condition readOrAlways(YamlNode parent, String key) {
        return parent.find(key).map(this::read).orElseGet(Condition.Always::new);
    }

    private List<Condition> readAll(YamlNode list) {
        return list.items().stream().map(this::read).toList();
    }

    private static Condition threshold(String key, YamlNode node, YamlNode value) {
        @Nullable Measure measure = MEASURES.get(key);
        if (measure == null) {
            throw node.fail("unknown condition \"%s\"".formatted(key));
        }
        value.onlyKeys("atLeast", "moreThan");
        if (value.has("atLeast") == value.has("moreThan")) {
            throw value.fail("expected either \"atLeast\" or \"moreThan\"");
        }
        return value.has("atLeast")
                ? new Condition.AtLeast(measure, value.integer("atLeast"))
                : new Condition.MoreThan(measure, value.integer("moreThan"));
    }

    private Condition answer(YamlNode node) {
        node.onlyKeys("answer", "in", "scoreBelow", "valueAtLeast");
        Question question = question(node.get("answer"), node.text("answer"));
        if (node.entries().size() != 2) {
            throw node.fail("expected one of \"in\", \"scoreBelow\", \"valueAtLeast\" beside \"answer\"");
        }
        if (node.has("in")) {
            return new Condition.AnswerIn(question.code(), options(question, node.get("in")));
        }
        if (node.has("scoreBelow")) {
            return new Condition.ScoreBelow(question.code(), score(question, node.get("scoreBelow")));
        }
        YamlNode value = node.get("valueAtLeast");
        if (!question.kind().numeric()) {
            throw value.fail("the answer to %s is not a number".formatted(question.code()));
        }
        return new Condition.ValueAtLeast(question.code(), value.number());
    }

    private static Set<String> options(Question question, YamlNode list) {
        for (YamlNode option : list.items()) {
            if (question.option(option.text()).isEmpty()) {
                throw option.fail("%s has no option \"%s\"".formatted(question.code(), option.text()));
            }
        }
        return Set.copyOf(list.items().stream().map(YamlNode::text).toList());
    }

    private static double score(Question question, YamlNode value) {
        if (!question.scored()) {
            throw value.fail("%s is not scored".formatted(question.code()));
        }
        if (value.number() <= 0 || value.number() > 3) {
            throw value.fail("scoreBelow is above 0 and at most 3");
        }
        return value.number();
    }

    private Question question(YamlNode node, String code) {
        return questions.apply(new QuestionCode(code), node);
    }
}
