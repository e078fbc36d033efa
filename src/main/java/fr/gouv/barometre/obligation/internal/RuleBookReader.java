package fr.gouv.barometre.obligation.internal;

import fr.gouv.barometre.common.yaml.YamlNode;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.obligation.Rule;
import fr.gouv.barometre.obligation.Rule.Stage;
import fr.gouv.barometre.obligation.RuleBook;
import fr.gouv.barometre.obligation.RuleState;
import fr.gouv.barometre.survey.Condition;
import fr.gouv.barometre.survey.ConditionReader;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads one version of the rule book, refusing with line and reason a rule that could oblige without ground. */
final class RuleBookReader {

    private static final Map<String, RuleState> STATES = Map.of(
            "verified", RuleState.VERIFIED, "secondary", RuleState.SECONDARY, "unverified", RuleState.UNVERIFIED);

    private final Questionnaire questionnaire;
    private final ConditionReader conditions;

    private RuleBookReader(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.conditions = ConditionReader.over(questionnaire);
    }

    /**
     * @param questionnaires finds a published version, or throws IllegalArgumentException
     * @throws fr.gouv.barometre.common.yaml.MalformedDataException with line and reason
     */
    static RuleBook read(YamlNode root, IntFunction<Questionnaire> questionnaires) {
        root.onlyKeys("version", "questionnaireVersion", "rules");
        return new RuleBookReader(questionnaire(root, questionnaires)).book(root);
    }

    private static Questionnaire questionnaire(YamlNode root, IntFunction<Questionnaire> questionnaires) {
        try {
            return questionnaires.apply(root.integer("questionnaireVersion"));
        } catch (IllegalArgumentException e) {
            throw root.get("questionnaireVersion").fail("this version of the questionnaire was never published");
        }
    }

    private RuleBook book(YamlNode root) {
        Set<String> codes = new HashSet<>();
        List<Rule> rules = new ArrayList<>();
        for (YamlNode node : root.get("rules").items()) {
            Rule rule = rule(node);
            if (!codes.add(rule.code())) {
                throw node.get("code").fail("the rule %s is written twice".formatted(rule.code()));
            }
            rules.add(rule);
        }
        return new RuleBook(root.integer("version"), questionnaire.version(), rules);
    }

    private Rule rule(YamlNode node) {
        node.onlyKeys(
                "code",
                "title",
                "state",
                "checkedOn",
                "caveat",
                "legalText",
                "sources",
                "questions",
                "action",
                "yearsAfterNotification",
                "stages",
                "recommendedWhen",
                "lateWhen",
                "because");
        RuleState state = node.oneOf("state", STATES);
        if (state == RuleState.UNVERIFIED && node.has("stages")) {
            throw node.get("stages").fail("a rule that is not verified cannot oblige: it has no stages");
        }
        if (state != RuleState.UNVERIFIED && !node.has("sources")) {
            throw node.fail("a rule without a source is unverified");
        }
        List<Stage> stages = stages(node);
        int years = node.has("yearsAfterNotification") ? node.integer("yearsAfterNotification") : 0;
        return new Rule(
                code(node.get("code")),
                node.text("title"),
                state,
                node.date("checkedOn"),
                node.textOrNull("caveat"),
                node.text("legalText"),
                node.list("sources").stream().map(RuleBookReader::source).toList(),
                node.list("questions").stream().map(this::question).toList(),
                node.textOrNull("action"),
                years,
                stages,
                conditions.readOrAlways(node, "recommendedWhen"),
                conditions.readOrAlways(node, "lateWhen"),
                new SentenceReader(conditions, stages, years).read(node, state));
    }

    private static String code(YamlNode node) {
        if (!node.text().matches("L\\d{1,2}")) {
            throw node.fail("\"%s\" is not a code such as L1".formatted(node.text()));
        }
        return node.text();
    }

    private static Obligation.Source source(YamlNode node) {
        node.onlyKeys("label", "url");
        return new Obligation.Source(node.text("label"), node.url("url"));
    }

    private QuestionCode question(YamlNode node) {
        QuestionCode code = new QuestionCode(node.text());
        if (questionnaire.find(code).isEmpty()) {
            throw node.fail("no question %s".formatted(code));
        }
        return code;
    }

    private List<Stage> stages(YamlNode rule) {
        List<Stage> stages = new ArrayList<>();
        for (YamlNode node : rule.list("stages")) {
            node.onlyKeys("from", "text", "appliesWhen", "metWhen");
            @Nullable Stage before = stages.isEmpty() ? null : stages.getLast();
            @Nullable LocalDate from = node.dateOrNull("from");
            if (before != null && !isAfter(from, before.from())) {
                throw node.fail("the stages do not rise: each later one needs a later \"from\"");
            }
            stages.add(new Stage(from, node.textOrNull("text"), applies(node, before), met(node, before)));
        }
        return stages;
    }

    private static boolean isAfter(@Nullable LocalDate from, @Nullable LocalDate before) {
        return from != null && (before == null || from.isAfter(before));
    }

    private Condition applies(YamlNode node, @Nullable Stage before) {
        return before != null && !node.has("appliesWhen")
                ? before.appliesWhen()
                : conditions.readOrAlways(node, "appliesWhen");
    }

    private @Nullable Condition met(YamlNode node, @Nullable Stage before) {
        if (node.has("metWhen")) {
            return conditions.read(node.get("metWhen"));
        }
        return before == null ? null : before.metWhen();
    }
}
