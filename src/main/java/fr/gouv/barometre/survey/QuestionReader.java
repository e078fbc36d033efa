package fr.gouv.barometre.survey;

import fr.gouv.barometre.common.yaml.YamlNode;
import fr.gouv.barometre.survey.Question.HigherWeight;
import fr.gouv.barometre.survey.Question.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one question of a questionnaire. */
final class QuestionReader {

    /** Where a published figure comes from; its base and limits go with each figure. */
    record Source(String name, String url, String caveat) {}

    private static final Map<String, QuestionKind> KINDS = Map.of(
            "single", QuestionKind.SINGLE,
            "multiple", QuestionKind.MULTIPLE,
            "number", QuestionKind.NUMBER,
            "share", QuestionKind.SHARE,
            "scale", QuestionKind.SCALE,
            "date", QuestionKind.DATE,
            "text", QuestionKind.TEXT);

    private final Map<String, Source> sources;
    private final ConditionReader display;
    private final ConditionReader applicability = ConditionReader.overProfile();

    QuestionReader(Map<String, Source> sources, ConditionReader display) {
        this.sources = sources;
        this.display = display;
    }

    Question read(YamlNode node) {
        node.onlyKeys(
                "code",
                "text",
                "why",
                "where",
                "kind",
                "unit",
                "minimum",
                "maximum",
                "decimals",
                "options",
                "bands",
                "good",
                "weight",
                "higherWeight",
                "shownWhen",
                "appliesWhen",
                "reference",
                "actions",
                "changed",
                "confidential");
        QuestionKind kind = node.oneOf("kind", KINDS);
        List<Question.Option> options =
                node.list("options").stream().map(QuestionReader::option).toList();
        List<Question.Band> bands =
                node.list("bands").stream().map(QuestionReader::band).toList();
        Question question = new Question(
                new QuestionCode(node.text("code")),
                node.text("text"),
                node.text("why"),
                node.text("where"),
                kind,
                node.textOrNull("unit"),
                node.numberOrNull("minimum"),
                node.numberOrNull("maximum"),
                node.has("decimals") ? node.integer("decimals") : 0,
                options,
                bands,
                node.numberOrNull("good"),
                node.number("weight"),
                node.find("higherWeight").map(this::higherWeight).orElse(null),
                display.readOrAlways(node, "shownWhen"),
                applicability.readOrAlways(node, "appliesWhen"),
                node.find("reference").map(found -> reference(found, options)).orElse(null),
                actions(node),
                node.textOrNull("changed"),
                node.flag("confidential"));
        QuestionShape.check(node, question);
        return question;
    }

    private HigherWeight higherWeight(YamlNode node) {
        node.onlyKeys("weight", "when");
        return new HigherWeight(node.number("weight"), applicability.read(node.get("when")));
    }

    private static Question.Option option(YamlNode node) {
        node.onlyKeys("code", "text", "score", "notApplicable", "exclusive");
        YamlNode code = node.get("code");
        if (!code.text().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw code.fail("\"%s\" is not a code in lower case such as en-cours".formatted(code.text()));
        }
        return new Question.Option(
                code.text(), node.text("text"), score(node), node.flag("notApplicable"), node.flag("exclusive"));
    }

    private static Question.Band band(YamlNode node) {
        node.onlyKeys("from", "score", "text");
        @Nullable Double score = score(node);
        if (score == null) {
            throw node.fail("missing \"score\"");
        }
        return new Question.Band(node.number("from"), score, node.text("text"));
    }

    private static @Nullable Double score(YamlNode node) {
        @Nullable Double score = node.numberOrNull("score");
        if (score != null && score < 0) {
            throw node.get("score").fail("score %s is below 0".formatted(plain(score)));
        }
        if (score != null && score > 3) {
            throw node.get("score").fail("score %s is above 3".formatted(plain(score)));
        }
        return score;
    }

    private Reference reference(YamlNode node, List<Question.Option> options) {
        node.onlyKeys("percent", "text", "options", "valueAtLeast", "shares", "source", "note");
        Source source = node.oneOf("source", sources);
        for (YamlNode option : node.list("options")) {
            requireOption(options, option, option.text());
        }
        Map<String, Double> shares = new LinkedHashMap<>();
        node.find("shares")
                .ifPresent(list -> list.entries().forEach((code, share) -> {
                    requireOption(options, share, code);
                    shares.put(code, percent(share));
                }));
        @Nullable String note = node.textOrNull("note");
        return new Reference(
                node.has("percent") ? percent(node.get("percent")) : null,
                node.text("text"),
                node.texts("options"),
                node.numberOrNull("valueAtLeast"),
                shares,
                source.name(),
                source.url(),
                note == null ? source.caveat() : source.caveat() + " " + note);
    }

    private static double percent(YamlNode node) {
        if (node.number() < 0 || node.number() > 100) {
            throw node.fail("%s is not a percentage".formatted(plain(node.number())));
        }
        return node.number();
    }

    private static void requireOption(List<Question.Option> options, YamlNode node, String code) {
        if (options.stream().noneMatch(option -> option.code().equals(code))) {
            throw node.fail("this question has no option \"%s\"".formatted(code));
        }
    }

    private static List<String> actions(YamlNode node) {
        for (YamlNode action : node.list("actions")) {
            if (!action.text().matches("A\\d{2}")) {
                throw action.fail("\"%s\" is not the code of an action such as A01".formatted(action.text()));
            }
        }
        return node.texts("actions");
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
