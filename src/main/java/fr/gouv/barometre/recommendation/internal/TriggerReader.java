package fr.gouv.barometre.recommendation.internal;

import fr.gouv.barometre.common.yaml.YamlNode;
import fr.gouv.barometre.recommendation.Catalogue.Level;
import fr.gouv.barometre.recommendation.Catalogue.Trigger;
import fr.gouv.barometre.survey.Condition;
import fr.gouv.barometre.survey.ConditionReader;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads which answers call for an action, and the next step at each level. */
final class TriggerReader {

    private final Questionnaire questionnaire;
    private final ConditionReader conditions;

    TriggerReader(Questionnaire questionnaire, ConditionReader conditions) {
        this.questionnaire = questionnaire;
        this.conditions = conditions;
    }

    Trigger read(YamlNode node) {
        node.onlyKeys("question", "points", "levels");
        Question question = questionnaire
                .find(new QuestionCode(node.text("question")))
                .orElseThrow(() -> node.get("question").fail("no question %s".formatted(node.text("question"))));
        @Nullable Double points = node.numberOrNull("points");
        if (points == null && !question.scored()) {
            throw node.fail("%s is not scored: its trigger needs \"points\"".formatted(question.code()));
        }
        if (points != null && points <= 0) {
            throw node.get("points").fail("points are above 0");
        }
        List<Level> levels = new ArrayList<>();
        for (YamlNode item : node.get("levels").items()) {
            levels.add(level(item, question, points == null));
        }
        return new Trigger(question.code(), points, levels);
    }

    private Level level(YamlNode node, Question question, boolean gapCounts) {
        node.onlyKeys("answers", "scoreBelow", "and", "gap", "reaches", "next");
        if (node.has("answers") == node.has("scoreBelow")) {
            throw node.fail("expected either \"answers\" or \"scoreBelow\"");
        }
        Condition when = node.has("answers") ? answers(node.get("answers"), question) : scoreBelow(node, question);
        if (node.has("and")) {
            when = new Condition.All(List.of(when, conditions.read(node.get("and"))));
        }
        return new Level(when, node.text("gap"), node.text("next"), reaches(node, question, gapCounts));
    }

    private static Condition answers(YamlNode list, Question question) {
        Set<String> options = new LinkedHashSet<>();
        for (YamlNode item : list.items()) {
            Question.Option option = option(item, question);
            if (isGood(option, question)) {
                throw item.fail(
                        "\"%s\" is good enough for %s: nothing is advised".formatted(option.code(), question.code()));
            }
            options.add(option.code());
        }
        return new Condition.AnswerIn(question.code(), options);
    }

    private static Condition scoreBelow(YamlNode node, Question question) {
        YamlNode score = node.get("scoreBelow");
        @Nullable Double good = question.good();
        if (good == null || score.number() <= 0 || score.number() > good) {
            throw score.fail("scoreBelow is above 0 and at most the good score of %s".formatted(question.code()));
        }
        return new Condition.ScoreBelow(question.code(), score.number());
    }

    /** The option that the step leads to: without one, a choice of options has no next level to count the gap to. */
    private static @Nullable String reaches(YamlNode node, Question question, boolean gapCounts) {
        if (node.has("reaches")) {
            Question.Option option = option(node.get("reaches"), question);
            if (option.score() == null) {
                throw node.get("reaches").fail("\"%s\" has no score to reach".formatted(option.code()));
            }
            return option.code();
        }
        if (gapCounts && question.bands().isEmpty()) {
            throw node.fail("missing \"reaches\": the option that the next step leads to");
        }
        return null;
    }

    private static Question.Option option(YamlNode node, Question question) {
        return question.option(node.text())
                .orElseThrow(() -> node.fail("%s has no option \"%s\"".formatted(question.code(), node.text())));
    }

    private static boolean isGood(Question.Option option, Question question) {
        @Nullable Double score = option.score();
        @Nullable Double good = question.good();
        return option.notApplicable() || score != null && good != null && score >= good;
    }
}
