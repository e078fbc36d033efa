package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.workspace.PeerWords;
import fr.gouv.barometre.workspace.Series;
import fr.gouv.barometre.workspace.Series.Point;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The SVG of a line over the years, whose name is all that it shows. */
final class LineDrawing {

    private final Series series;
    private final List<Point> points;
    private final LineFrame frame;
    private final StringBuilder svg = new StringBuilder();

    LineDrawing(Series series, LineFrame frame) {
        this.series = series;
        this.points = series.points();
        this.frame = frame;
    }

    String svg() {
        add(
                "<svg class=\"bn-graphe %s\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\" xmlns=\"http://www.w3.org/2000/svg\">",
                frame.style(), frame.width(), frame.height(), HtmlUtils.htmlEscape(words()));
        addScale();
        addYears();
        addLine(Point::median, "#666", 2);
        addLine(Point::score, "#000091", 3);
        addMarks();
        return svg.append("</svg>").toString();
    }

    private void addScale() {
        for (int step = 0; step <= frame.steps(); step++) {
            double value = series.best() * step / frame.steps();
            double y = y(value);
            add(
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>",
                    frame.left(), frame.right(), y, y);
            addText("petit", frame.left() - 6.0, y + 4, "end", "#666", PeerWords.number(value));
        }
    }

    private void addYears() {
        for (int i = 0; i < points.size(); i++) {
            addText(
                    "petit",
                    x(i),
                    frame.height() - 8.0,
                    "middle",
                    "#161616",
                    String.valueOf(points.get(i).year()));
            if (points.get(i).brokenBy() != null) {
                addBreak((x(i) + x(i - 1)) / 2);
            }
        }
    }

    private void addBreak(double x) {
        add(
                "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#716043\" stroke-dasharray=\"4 4\"/>",
                x, x, frame.top(), frame.bottom());
        addText("petit", x, 12, "middle", "#716043", text("workspace.evolution.break.mark"));
    }

    private void addLine(Function<Point, @Nullable Double> value, String colour, int width) {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < points.size(); i++) {
            Double known = value.apply(points.get(i));
            if (known == null) {
                drawing = false;
                continue;
            }
            boolean joined = drawing && points.get(i).brokenBy() == null;
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f ", joined ? "L" : "M", x(i), y(known)));
            drawing = true;
        }
        if (!path.isEmpty()) {
            add(
                    "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%d\"/>",
                    path.toString().strip(), colour, width);
        }
    }

    private void addMarks() {
        for (int i = 0; i < points.size(); i++) {
            Double median = points.get(i).median();
            if (median != null) {
                add("<rect x=\"%.1f\" y=\"%.1f\" width=\"8\" height=\"8\" fill=\"#666\"/>", x(i) - 4, y(median) - 4);
            }
            Double score = points.get(i).score();
            if (score != null) {
                add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"#000091\"/>", x(i), y(score));
                addText("option", x(i), y(score) - 10, "middle", "#000091", PeerWords.number(score));
            }
        }
    }

    private void addText(String style, double x, double y, String anchor, String colour, String words) {
        add(
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" font-size=\"13\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
                style, x, y, anchor, colour, HtmlUtils.htmlEscape(words));
    }

    /** "Gouvernance. 2024 : 31, médiane 36. 2025 : 38." */
    private String words() {
        StringBuilder words = new StringBuilder(series.name());
        for (Point point : points) {
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

    private double x(int index) {
        return frame.x(index, points.size());
    }

    private double y(double value) {
        return frame.y(value, series.best());
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
