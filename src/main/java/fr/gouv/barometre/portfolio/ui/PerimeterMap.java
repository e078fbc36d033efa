package fr.gouv.barometre.portfolio.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Svg;
import fr.gouv.barometre.portfolio.PortfolioOverview.Perimeter;
import fr.gouv.barometre.portfolio.PortfolioOverview.Place;
import fr.gouv.barometre.portfolio.ResponseState;
import fr.gouv.barometre.territory.Position;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * Members on the outlines of their départements, drawn on the server. Each state of the questionnaire has its shape, not only
 * its colour. The same figures stand in the table beside it.
 */
class PerimeterMap extends Svg {

    private static final int WIDTH = 600;
    private static final int MARGIN = 12;

    /** A perimeter that is long from north to south stays on a screen. */
    private static final int TALLEST = 640;

    PerimeterMap(Perimeter perimeter) {
        super(draw(perimeter));
    }

    static String draw(Perimeter perimeter) {
        Frame frame = Frame.around(perimeter);
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg class=\"bn-graphe bn-carte-membres\" viewBox=\"0 0 %d %.0f\" role=\"img\" aria-label=\"%s\""
                        + " xmlns=\"http://www.w3.org/2000/svg\">",
                WIDTH,
                frame.height(),
                HtmlUtils.htmlEscape(
                        text("overview.map.words", perimeter.places().size()))));
        perimeter
                .outlines()
                .forEach(outline -> svg.append("<path class=\"contour\" d=\"M")
                        .append(outline.stream().map(frame::point).collect(Collectors.joining("L")))
                        .append("Z\"/>"));
        perimeter.places().forEach(place -> svg.append(mark(place, frame)));
        return svg.append("</svg>").toString();
    }

    private static String mark(Place place, Frame frame) {
        ResponseState state = place.state() == null ? ResponseState.NOT_EXPECTED : place.state();
        String title = HtmlUtils.htmlEscape(
                place.state() == null
                        ? place.name()
                        : text("overview.map.place", place.name(), text("portfolio.state." + state)));
        return String.format(
                Locale.ROOT,
                "<path class=\"%s\" transform=\"translate(%.1f %.1f)\" d=\"%s\"><title>%s</title></path>",
                style(state),
                frame.x(place.at()),
                frame.y(place.at()),
                shape(state),
                title);
    }

    static String style(ResponseState state) {
        return "etat etat--" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Around the point 0, 0: a disc, a ring, a diamond, a small cross. */
    static String shape(ResponseState state) {
        return switch (state) {
            case SUBMITTED, STARTED -> "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z";
            case NOT_STARTED -> "M0 -5L5 0L0 5L-5 0Z";
            case NOT_EXPECTED -> "M-3 -3L3 3M3 -3L-3 3";
        };
    }

    /** From degrees to points of the drawing: at the middle latitude, a degree east is as long as on the ground. */
    private record Frame(double west, double north, double scale, double squeeze, double height) {

        static Frame around(Perimeter perimeter) {
            List<Position> all = Stream.concat(
                            perimeter.outlines().stream().flatMap(List::stream),
                            perimeter.places().stream().map(Place::at))
                    .toList();
            double west = all.stream().mapToDouble(Position::longitude).min().orElse(0);
            double east = all.stream().mapToDouble(Position::longitude).max().orElse(1);
            double south = all.stream().mapToDouble(Position::latitude).min().orElse(0);
            double north = all.stream().mapToDouble(Position::latitude).max().orElse(1);
            double squeeze = Math.cos(Math.toRadians((north + south) / 2));
            double scale = Math.min(
                    (WIDTH - 2 * MARGIN) / ((east - west) * squeeze), (TALLEST - 2 * MARGIN) / (north - south));
            return new Frame(west, north, scale, squeeze, (north - south) * scale + 2 * MARGIN);
        }

        double x(Position at) {
            return MARGIN + (at.longitude() - west) * squeeze * scale;
        }

        double y(Position at) {
            return MARGIN + (north - at.latitude()) * scale;
        }

        String point(Position at) {
            return String.format(Locale.ROOT, "%.1f %.1f", x(at), y(at));
        }
    }
}
