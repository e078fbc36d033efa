package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Svg;
import fr.gouv.barometre.workspace.PeerWords;
import fr.gouv.barometre.workspace.Series;
import fr.gouv.barometre.workspace.Series.Point;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Scores over the years, the commune's own in blue with dots, the peers' median in grey with squares. A line stops where a
 * year has no score or does not compare with the one before. Its table stands beside it.
 */
class LineChart extends Svg {

    private static final int LEFT = 44;
    private static final int RIGHT = 596;
    private static final int TOP = 24;
    private static final int BOTTOM = 200;

    LineChart(Series series) {
        super(draw(series));
    }

    static String draw(Series series) {
        StringBuilder svg = new StringBuilder()
                .append("<svg class=\"bn-graphe bn-graphe--adapte\" viewBox=\"0 0 640 240\" role=\"img\"")
                .append(" aria-label=\"")
                .append(HtmlUtils.htmlEscape(words(series)))
                .append("\" xmlns=\"http://www.w3.org/2000/svg\">");
        for (int part = 0; part <= 2; part++) {
            double value = series.best() * part / 2;
            svg.append(format(
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>"
                            + "<text class=\"petit\" x=\"%d\" y=\"%.1f\" font-size=\"12\" text-anchor=\"end\" fill=\"#666\">%s</text>",
                    LEFT,
                    RIGHT,
                    y(series, value),
                    y(series, value),
                    LEFT - 8,
                    y(series, value) + 4,
                    PeerWords.number(value)));
        }
        List<Point> points = series.points();
        for (int i = 0; i < points.size(); i++) {
            svg.append(format(
                    "<text class=\"petit\" x=\"%.1f\" y=\"228\" font-size=\"13\" text-anchor=\"middle\" fill=\"#161616\">%d</text>",
                    x(i, points), points.get(i).year()));
            if (points.get(i).brokenBy() != null) {
                svg.append(seriesBreak((x(i, points) + x(i - 1, points)) / 2));
            }
        }
        return svg.append(line(series, Point::median, "#666", 2))
                .append(line(series, Point::score, "#000091", 3))
                .append(marks(series))
                .append("</svg>")
                .toString();
    }

    private static String seriesBreak(double x) {
        return format(
                "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#716043\" stroke-dasharray=\"4 4\"/>"
                        + "<text class=\"petit\" x=\"%.1f\" y=\"14\" font-size=\"12\" text-anchor=\"middle\" fill=\"#716043\">%s</text>",
                x, x, TOP, BOTTOM, x, HtmlUtils.htmlEscape(text("workspace.evolution.break.mark")));
    }

    private static String line(Series series, Function<Point, @Nullable Double> value, String colour, int width) {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < series.points().size(); i++) {
            Point point = series.points().get(i);
            Double known = value.apply(point);
            if (known == null) {
                drawing = false;
                continue;
            }
            boolean joined = drawing && point.brokenBy() == null;
            path.append(format("%s%.1f %.1f ", joined ? "L" : "M", x(i, series.points()), y(series, known)));
            drawing = true;
        }
        return path.isEmpty()
                ? ""
                : "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%d\"/>"
                        .formatted(path.toString().strip(), colour, width);
    }

    private static String marks(Series series) {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < series.points().size(); i++) {
            double x = x(i, series.points());
            Double median = series.points().get(i).median();
            if (median != null) {
                marks.append(format(
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"8\" height=\"8\" fill=\"#666\"/>",
                        x - 4, y(series, median) - 4));
            }
            Double score = series.points().get(i).score();
            if (score != null) {
                marks.append(format(
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"#000091\"/>"
                                + "<text class=\"option\" x=\"%.1f\" y=\"%.1f\" font-size=\"13\" font-weight=\"700\" text-anchor=\"middle\" fill=\"#000091\">%s</text>",
                        x, y(series, score), x, y(series, score) - 10, PeerWords.number(score)));
            }
        }
        return marks.toString();
    }

    /** "Gouvernance. 2024 : 31, médiane 36. 2025 : 38." */
    static String words(Series series) {
        StringBuilder words = new StringBuilder(series.name());
        for (Point point : series.points()) {
            words.append(' ').append(year(point));
        }
        return words.toString();
    }

    private static String year(Point point) {
        String score = point.score() == null ? text("workspace.evolution.no-score") : PeerWords.number(point.score());
        String year = String.valueOf(point.year());
        return point.median() == null
                ? text("workspace.evolution.point", year, score)
                : text("workspace.evolution.point.median", year, score, PeerWords.number(point.median()));
    }

    /** A single year stands in the middle. */
    private static double x(int index, List<Point> points) {
        return points.size() == 1
                ? (LEFT + RIGHT) / 2.0
                : LEFT + 24 + index * (RIGHT - LEFT - 48.0) / (points.size() - 1);
    }

    private static double y(Series series, double value) {
        return BOTTOM - (BOTTOM - TOP) * value / series.best();
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
