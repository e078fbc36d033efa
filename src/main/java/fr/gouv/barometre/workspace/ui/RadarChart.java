package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Svg;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * The axes as a radar from 0 to 100, drawn on the server: it prints, it can be read (title and description), and its scale
 * is fixed. Its table stands beside it.
 */
class RadarChart extends Svg {

    private static final int CENTER_X = 300;
    private static final int CENTER_Y = 226;
    private static final int RADIUS = 160;

    RadarChart(ShownScores shown) {
        super(draw(shown));
    }

    static String draw(ShownScores shown) {
        List<ShownScores.Line> lines = shown.lines();
        int axes = lines.size();
        StringBuilder svg = new StringBuilder()
                .append("<svg class=\"bn-graphe bn-graphe--adapte\" viewBox=\"0 0 600 444\" role=\"img\"")
                .append(" aria-labelledby=\"radar-titre radar-desc\" xmlns=\"http://www.w3.org/2000/svg\">")
                .append("<title id=\"radar-titre\">")
                .append(escaped(text("workspace.radar.title", String.valueOf(shown.year()))))
                .append("</title><desc id=\"radar-desc\">")
                .append(escaped(description(shown)))
                .append("</desc>");
        for (int level = 25; level <= 100; level += 25) {
            int ring = level;
            svg.append(polygon(points(axes, i -> ring), "fill=\"none\" stroke=\"#ddd\""))
                    .append("<text class=\"option\" x=\"304\" y=\"%.1f\" font-size=\"11\" fill=\"#666\">%d</text>"
                            .formatted(CENTER_Y - RADIUS * level / 100.0 + 13, level));
        }
        for (int i = 0; i < axes; i++) {
            svg.append(axis(lines.get(i), i, axes));
        }
        svg.append(outline(lines, ShownScores.Line::median, "fill=\"none\" stroke=\"#666\" stroke-width=\"2\""))
                .append(outline(
                        lines,
                        ShownScores.Line::before,
                        "fill=\"none\" stroke=\"#6a6af4\" stroke-width=\"2\" stroke-dasharray=\"5 4\""))
                .append(
                        outline(
                                lines,
                                line -> line.axis().score(),
                                "fill=\"#000091\" fill-opacity=\".1\" stroke=\"#000091\" stroke-width=\"3\" stroke-linejoin=\"round\""));
        for (int i = 0; i < axes; i++) {
            Integer score = lines.get(i).axis().score();
            if (score != null) {
                svg.append("<circle cx=\"%s\" r=\"4.5\" fill=\"#000091\"/>"
                        .formatted(point(i, axes, score).replace(",", "\" cy=\"")));
            }
        }
        return svg.append("</svg>").toString();
    }

    private static String axis(ShownScores.Line line, int index, int axes) {
        Integer score = line.axis().score();
        double angle = angle(index, axes);
        double x = CENTER_X + Math.sin(angle) * (RADIUS + 16);
        double y = CENTER_Y
                - Math.cos(angle) * (RADIUS + 16)
                + (Math.cos(angle) < -0.5 ? 12 : 0)
                - (Math.cos(angle) > 0.9 ? 26 : 0);
        String anchor = Math.abs(Math.sin(angle)) < 0.1 ? "middle" : Math.sin(angle) > 0 ? "start" : "end";
        return "<line x1=\"%d\" y1=\"%d\" x2=\"%s\" stroke=\"#ddd\"/>"
                        .formatted(CENTER_X, CENTER_Y, point(index, axes, 100).replace(",", "\" y2=\""))
                + String.format(
                        Locale.ROOT,
                        "<text x=\"%1$.1f\" y=\"%2$.1f\" font-size=\"15\" text-anchor=\"%3$s\" fill=\"#161616\">%4$s"
                                + "<tspan x=\"%1$.1f\" dy=\"1.2em\" font-weight=\"700\" fill=\"#000091\">%5$s</tspan></text>",
                        x,
                        y,
                        anchor,
                        escaped(line.axis().axis().shortTitle()),
                        score == null ? "–" : score);
    }

    /** Drawn only when every axis has a value: a gap closed by a straight line would invent one. */
    private static String outline(
            List<ShownScores.Line> lines, Function<ShownScores.Line, @Nullable Integer> value, String style) {
        List<Integer> values = new ArrayList<>();
        for (ShownScores.Line line : lines) {
            Integer known = value.apply(line);
            if (known == null) {
                return "";
            }
            values.add(known);
        }
        return polygon(points(lines.size(), values::get), style);
    }

    private static String polygon(String points, String style) {
        return "<polygon points=\"" + points + "\" " + style + "/>";
    }

    private static String points(int axes, Function<Integer, Integer> value) {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < axes; i++) {
            points.add(point(i, axes, value.apply(i)));
        }
        return String.join(" ", points);
    }

    private static String point(int index, int axes, int value) {
        double angle = angle(index, axes);
        double distance = RADIUS * value / 100.0;
        return String.format(
                Locale.ROOT, "%.1f,%.1f", CENTER_X + Math.sin(angle) * distance, CENTER_Y - Math.cos(angle) * distance);
    }

    private static double angle(int index, int axes) {
        return 2 * Math.PI * index / axes;
    }

    private static String description(ShownScores shown) {
        return shown.lines().stream()
                .map(line -> line.axis().axis().shortTitle() + " : "
                        + (line.axis().score() == null
                                ? text("workspace.axes.no-score")
                                : String.valueOf(line.axis().score())))
                .collect(Collectors.joining(" ; "));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
