package fr.gouv.barometre.workspace;

import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.maturity.AxisScore;
import fr.gouv.barometre.maturity.SameQuestions;
import fr.gouv.barometre.maturity.Term;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.AnswerWords;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Scoring;
import fr.gouv.barometre.survey.SeriesBreaks;
import fr.gouv.barometre.workspace.CommuneEvolution.AnswerChange;
import fr.gouv.barometre.workspace.CommuneEvolution.AxisEvolution;
import fr.gouv.barometre.workspace.CommuneEvolution.Constant;
import fr.gouv.barometre.workspace.Series.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lines over the years, cut where two versions of the questionnaire do not compare. */
final class Evolutions {

    private final List<YearScores> years;
    private final SeriesBreaks breaks;

    /** @param years rising */
    Evolutions(List<YearScores> years, SeriesBreaks breaks) {
        this.years = years;
        this.breaks = breaks;
    }

    List<AxisEvolution> axes() {
        return years.isEmpty()
                ? List.of()
                : years.getLast().scores().axes().stream()
                        .map(AxisScore::axis)
                        .map(axis -> new AxisEvolution(series(axis), constant(axis), indicators(axis)))
                        .toList();
    }

    private Series series(Axis axis) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            YearScores year = years.get(i);
            Integer score = year.axis(axis.code()).map(AxisScore::score).orElse(null);
            points.add(new Point(
                    year.year(),
                    score == null ? null : score.doubleValue(),
                    year.median(axis.code()),
                    null,
                    i == 0 ? null : axisBreak(years.get(i - 1), year, axis)));
        }
        return new Series(axis.title(), 100, points);
    }

    private @Nullable Constant constant(Axis axis) {
        if (years.size() < 2) {
            return null;
        }
        YearScores before = years.get(years.size() - 2);
        YearScores after = years.getLast();
        return before.axis(axis.code())
                .flatMap(then -> after.axis(axis.code())
                        .flatMap(now -> SameQuestions.of(
                                then, now, reasons(before, after).keySet())))
                .map(scores -> new Constant(before.year(), after.year(), scores))
                .orElse(null);
    }

    private List<Series> indicators(Axis axis) {
        return axis.questions().stream()
                .filter(Question::scored)
                .map(this::series)
                .toList();
    }

    private Series series(Question question) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            YearScores year = years.get(i);
            Term term = year.term(question.code()).orElse(null);
            points.add(new Point(
                    year.year(),
                    term == null ? null : term.score(),
                    year.median(question.code()),
                    term == null ? null : words(term),
                    i == 0 ? null : reasons(years.get(i - 1), year).get(question.code())));
        }
        return new Series(question.text(), Scoring.BEST, points);
    }

    private Map<QuestionCode, String> reasons(YearScores before, YearScores after) {
        return breaks.between(before.questionnaireVersion(), after.questionnaireVersion());
    }

    /** An axis compares with itself as long as its questions do, and are the same ones. */
    private @Nullable String axisBreak(YearScores before, YearScores after, Axis latest) {
        if (before.questionnaireVersion() == after.questionnaireVersion()) {
            return null;
        }
        Axis then = before.axis(latest.code()).map(AxisScore::axis).orElse(null);
        Axis now = after.axis(latest.code()).map(AxisScore::axis).orElse(null);
        if (then == null || now == null) {
            return null;
        }
        List<String> why = new ArrayList<>();
        Map<QuestionCode, String> reasons = reasons(before, after);
        now.questions().stream()
                .map(question -> reasons.get(question.code()))
                .filter(Objects::nonNull)
                .forEach(why::add);
        if (!weights(then).equals(weights(now))) {
            why.add(Sentences.say("workspace.evolution.break.questions"));
        }
        return why.isEmpty() ? null : String.join(" ", why);
    }

    private static List<Map.Entry<QuestionCode, Double>> weights(Axis axis) {
        return axis.questions().stream()
                .filter(Question::scored)
                .map(question -> Map.entry(question.code(), question.weight()))
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(QuestionCode::value)))
                .toList();
    }

    /** Answers that are not the same as the year before, where the question is. */
    List<AnswerChange> changes() {
        if (years.size() < 2) {
            return List.of();
        }
        YearScores before = years.get(years.size() - 2);
        YearScores after = years.getLast();
        Map<QuestionCode, String> incomparable = reasons(before, after);
        List<AnswerChange> changes = new ArrayList<>();
        for (AxisScore axis : after.scores().axes()) {
            for (Term term : axis.terms()) {
                QuestionCode code = term.question().code();
                String now = words(term);
                String then = before.term(code).map(Evolutions::words).orElse(null);
                if (now != null && then != null && !now.equals(then) && !incomparable.containsKey(code)) {
                    changes.add(new AnswerChange(term.question().text(), before.year(), then, after.year(), now));
                }
            }
        }
        return changes;
    }

    private static @Nullable String words(Term term) {
        AnswerValue answer = term.answer();
        return answer == null ? null : AnswerWords.say(term.question(), answer);
    }
}
