package fr.gouv.barometre.survey;

import fr.gouv.barometre.common.yaml.MalformedDataException;
import fr.gouv.barometre.common.yaml.YamlNode;
import fr.gouv.barometre.survey.Question.HigherWeight;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** What must hold between the parts of a question, so that every answer it takes can be shown, checked and scored. */
final class QuestionShape {

    private final YamlNode node;
    private final Question question;

    private QuestionShape(YamlNode node, Question question) {
        this.node = node;
        this.question = question;
    }

    /** @throws MalformedDataException at the line of what is wrong */
    static void check(YamlNode node, Question question) {
        QuestionShape shape = new QuestionShape(node, question);
        shape.checkKind();
        shape.checkOptions();
        shape.checkBands();
        shape.checkScoring();
    }

    private void checkKind() {
        if (question.weight() < 0) {
            throw node.failAt("weight", "the weight is negative");
        }
        QuestionKind kind = question.kind();
        boolean counted = kind == QuestionKind.NUMBER || kind == QuestionKind.SHARE;
        boolean bounded = kind == QuestionKind.NUMBER || kind == QuestionKind.SCALE;
        requireOnly(kind.choice(), kind.choice() || kind == QuestionKind.NUMBER, "options");
        requireOnly(counted, counted, "unit");
        requireOnly(bounded, bounded, "minimum");
        requireOnly(bounded, bounded, "maximum");
        requireOnly(false, counted, "decimals");
        requireOnly(false, kind == QuestionKind.MULTIPLE || kind.numeric(), "bands");
        if (question.decimals() < 0 || question.decimals() > 2) {
            throw node.failAt("decimals", "expected 0, 1 or 2 decimals");
        }
        if (bounded && Objects.requireNonNull(question.minimum()) >= Objects.requireNonNull(question.maximum())) {
            throw node.failAt("maximum", "the maximum is not above the minimum");
        }
    }

    private void checkOptions() {
        if (question.kind().choice() && question.options().size() < 2) {
            throw node.failAt("options", "a choice needs at least two options");
        }
        Set<String> codes = new HashSet<>();
        List<YamlNode> nodes = node.list("options");
        for (int i = 0; i < nodes.size(); i++) {
            Question.Option option = question.options().get(i);
            if (!codes.add(option.code())) {
                throw nodes.get(i).fail("the option \"%s\" is written twice".formatted(option.code()));
            }
            if (option.exclusive() && question.kind() != QuestionKind.MULTIPLE) {
                throw nodes.get(i).fail("only an option of a multiple choice can be exclusive");
            }
            boolean scoredOption = question.scored() && question.kind() != QuestionKind.MULTIPLE;
            if ((option.score() != null) != (scoredOption && !option.notApplicable())) {
                throw nodes.get(i)
                        .fail("the option \"%s\" %s"
                                .formatted(
                                        option.code(),
                                        option.score() == null ? "needs a score" : "cannot have a score here"));
            }
        }
    }

    private void checkBands() {
        List<YamlNode> nodes = node.list("bands");
        for (int i = 1; i < nodes.size(); i++) {
            if (question.bands().get(i).from() <= question.bands().get(i - 1).from()) {
                throw nodes.get(i).fail("the bands do not rise");
            }
        }
        boolean needed = question.kind() == QuestionKind.SCALE
                || question.scored()
                        && question.kind() != QuestionKind.SINGLE
                        && question.kind().comparable();
        if (needed && nodes.isEmpty()) {
            throw node.fail("missing \"bands\"");
        }
        if (!nodes.isEmpty() && question.bands().getFirst().from() != lowestValue()) {
            throw nodes.getFirst().fail("the first band does not start at the lowest value");
        }
        if (question.kind() == QuestionKind.SCALE && question.bands().size() != levels()) {
            throw node.failAt("bands", "a scale needs one band for each of its levels");
        }
    }

    private void checkScoring() {
        if (question.scored() && !question.kind().comparable()) {
            throw node.failAt("weight", "a date or a text cannot be scored");
        }
        HigherWeight higher = question.higherWeight();
        if (higher != null && (!question.scored() || higher.weight() <= question.weight())) {
            throw node.failAt("higherWeight", "expected more than the ordinary weight of a scored question");
        }
        @Nullable Double good = question.good();
        if (question.scored() != (good != null)) {
            throw node.fail(question.scored() ? "a scored question needs \"good\"" : "\"good\" needs a weight above 0");
        }
        if (good != null && (good <= 0 || good > best())) {
            throw node.failAt("good", "no answer reaches the good score %s".formatted(good));
        }
        Question.@Nullable Reference reference = question.reference();
        if (reference != null
                && reference.valueAtLeast() != null
                && !question.kind().numeric()) {
            throw node.failAt("reference", "valueAtLeast needs a question answered by a number");
        }
    }

    private double best() {
        DoubleStream options = question.options().stream()
                .map(Question.Option::score)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue);
        DoubleStream bands = question.bands().stream().mapToDouble(Question.Band::score);
        return DoubleStream.concat(options, bands).max().orElse(0);
    }

    private double lowestValue() {
        return question.kind() == QuestionKind.MULTIPLE || question.kind() == QuestionKind.SHARE
                ? 0
                : Objects.requireNonNull(question.minimum());
    }

    private double levels() {
        return Objects.requireNonNull(question.maximum()) - Objects.requireNonNull(question.minimum()) + 1;
    }

    private void requireOnly(boolean required, boolean allowed, String key) {
        if (required && !node.has(key)) {
            throw node.fail("missing \"%s\"".formatted(key));
        }
        if (!allowed && node.has(key)) {
            throw node.failAt(key, "\"%s\" means nothing for this kind of question".formatted(key));
        }
    }
}
