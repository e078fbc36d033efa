package fr.gouv.barometre.survey;

import fr.gouv.barometre.common.yaml.YamlNode;
import fr.gouv.barometre.survey.QuestionReader.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one version of the questionnaire, refusing with line and reason what could not be asked or scored. */
final class QuestionnaireReader {

    private static final Pattern AXIS_CODE = Pattern.compile("[A-Z]{3}");
    private static final Pattern SLUG = Pattern.compile("[a-z]+(-[a-z]+)*");

    private final Map<QuestionCode, Question> questions = new LinkedHashMap<>();
    private final Set<String> axisNames = new HashSet<>();

    private QuestionnaireReader() {}

    /** @throws fr.gouv.barometre.common.yaml.MalformedDataException with line and reason */
    static Questionnaire read(YamlNode root) {
        root.onlyKeys("version", "title", "reviewedOn", "sources", "axes", "crossChecks");
        return new QuestionnaireReader().questionnaire(root);
    }

    private Questionnaire questionnaire(YamlNode root) {
        Map<String, Source> sources = sources(root.get("sources"));
        QuestionReader reader = new QuestionReader(sources, new ConditionReader(this::earlierQuestion));
        List<Axis> axes = new ArrayList<>();
        for (YamlNode axis : root.get("axes").items()) {
            axes.add(axis(axis, reader));
        }
        return new Questionnaire(
                root.integer("version"), root.text("title"), root.date("reviewedOn"), axes, crossChecks(root));
    }

    private static Map<String, Source> sources(YamlNode node) {
        Map<String, Source> sources = new HashMap<>();
        node.entries().forEach((code, source) -> {
            source.onlyKeys("name", "url", "caveat");
            sources.put(code, new Source(source.text("name"), source.url("url"), source.text("caveat")));
        });
        return sources;
    }

    private Axis axis(YamlNode node, QuestionReader reader) {
        node.onlyKeys("code", "slug", "title", "shortTitle", "minutes", "questions");
        String code = matching(node.get("code"), AXIS_CODE);
        String slug = matching(node.get("slug"), SLUG);
        if (!axisNames.add(code) || !axisNames.add(slug)) {
            throw node.fail("the axis %s (%s) is written twice".formatted(code, slug));
        }
        if (node.integer("minutes") < 1) {
            throw node.get("minutes").fail("an axis takes at least one minute");
        }
        List<Question> ofAxis = new ArrayList<>();
        for (YamlNode item : node.get("questions").items()) {
            ofAxis.add(question(item, code, reader));
        }
        return new Axis(code, slug, node.text("title"), node.text("shortTitle"), node.integer("minutes"), ofAxis);
    }

    private Question question(YamlNode node, String axis, QuestionReader reader) {
        Question question = reader.read(node);
        YamlNode code = node.get("code");
        // The database asks too: its policies on delegated blocks compare the beginning of the code with that of the
        // axis
        if (!question.code().value().matches(Pattern.quote(axis) + "-\\d{2}(-\\d)?")) {
            throw code.fail("%s is not a code such as %s-01, or %s-01-1 for a detail of it"
                    .formatted(question.code(), axis, axis));
        }
        question.code().detailed().ifPresent(detailed -> checkDetail(question, detailed, code));
        if (questions.put(question.code(), question) != null) {
            throw code.fail("the question %s is written twice".formatted(question.code()));
        }
        return question;
    }

    private void checkDetail(Question question, QuestionCode detailed, YamlNode code) {
        earlierQuestion(detailed, code);
        boolean waits = question.shownWhen()
                .leaves()
                .flatMap(leaf -> leaf.asked().stream())
                .anyMatch(detailed::equals);
        if (!waits || question.scored()) {
            throw code.fail("a detail of %s has weight 0 and a shownWhen on it".formatted(detailed));
        }
    }

    private Question earlierQuestion(QuestionCode code, YamlNode node) {
        Question question = questions.get(code);
        if (question == null) {
            throw node.fail("no question %s before this place".formatted(code));
        }
        return question;
    }

    /** Read last, when every question is known. */
    private List<CrossCheck> crossChecks(YamlNode root) {
        ConditionReader conditions = new ConditionReader(this::earlierQuestion);
        Set<String> codes = new HashSet<>();
        List<CrossCheck> checks = new ArrayList<>();
        for (YamlNode node : root.list("crossChecks")) {
            node.onlyKeys("code", "contradiction", "message", "questions");
            if (!codes.add(node.text("code"))) {
                throw node.get("code").fail("the cross-check %s is written twice".formatted(node.text("code")));
            }
            List<QuestionCode> shownAt = node.get("questions").items().stream()
                    .map(item ->
                            earlierQuestion(new QuestionCode(item.text()), item).code())
                    .toList();
            Condition contradiction = conditions.read(node.get("contradiction"));
            checks.add(new CrossCheck(node.text("code"), contradiction, node.text("message"), shownAt));
        }
        return checks;
    }

    private static String matching(YamlNode node, Pattern pattern) {
        if (!pattern.matcher(node.text()).matches()) {
            throw node.fail("\"%s\" does not match %s".formatted(node.text(), pattern));
        }
        return node.text();
    }
}
