package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.workspace.CommuneEvolution.AxisEvolution;
import fr.gouv.barometre.workspace.CommuneEvolution.Constant;
import fr.gouv.barometre.workspace.PeerWords;
import fr.gouv.barometre.workspace.Series;
import fr.gouv.barometre.workspace.Series.Point;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An axis unfolds to its line, its figures, and a line and the answers of each of its indicators. */
class AxisEvolutionDetails extends NativeDetails {

    AxisEvolutionDetails(AxisEvolution evolution) {
        Series axis = evolution.axis();
        H3 name = new H3(axis.name());
        name.addClassName("bn-acc__titre");
        Span figures = new Span(latest(axis));
        figures.addClassName("bn-acc__n");
        Span summary = new Span(name, figures);
        summary.addClassName("bn-acc");
        setSummary(summary);
        addClassName("bn-axe-detail");
        Div content = new Div(chart(axis, LineChart::ofAxis), figures(axis));
        content.addClassName("bn-pile");
        axis.points().stream().filter(point -> point.brokenBy() != null).forEach(point -> content.add(brokenBy(point)));
        Constant constant = evolution.constant();
        if (constant != null) {
            content.add(CommuneWords.small(words(constant)));
        }
        content.add(indicators(axis, evolution.indicators()));
        setContent(content);
    }

    private static String latest(Series axis) {
        Point last = axis.points().getLast();
        return last.score() == null
                ? text("workspace.evolution.latest.none", String.valueOf(last.year()))
                : text("workspace.evolution.latest", PeerWords.number(last.score()), String.valueOf(last.year()));
    }

    /** A sentence stands for a line without a single point. */
    private static Component chart(Series series, Function<Series, LineChart> line) {
        return series.hasScores() || series.hasMedians()
                ? line.apply(series)
                : CommuneWords.note(text("workspace.evolution.no-scores"));
    }

    /** A year that answers less than the other has another score for that alone. */
    private static String words(Constant constant) {
        return text(
                "workspace.evolution.constant",
                constant.scores().questions(),
                String.valueOf(constant.yearBefore()),
                String.valueOf(constant.year()),
                constant.scores().before(),
                constant.scores().after());
    }

    private static Component brokenBy(Point point) {
        return CommuneWords.small(
                text("workspace.evolution.break", String.valueOf(point.year()), String.valueOf(point.brokenBy())));
    }

    private static DataTable<Boolean> figures(Series axis) {
        DataTable<Boolean> table = new DataTable<Boolean>(text("workspace.evolution.figures", axis.name()))
                .hideCaption()
                .column(
                        text("workspace.evolution.whose"),
                        own -> text(own ? "workspace.evolution.own" : "workspace.evolution.peers"));
        for (Point point : axis.points()) {
            table.number(String.valueOf(point.year()), own -> number(own ? point.score() : point.median()));
        }
        return table.rows(List.of(true, false));
    }

    private static DataTable<Series> indicators(Series axis, List<Series> indicators) {
        DataTable<Series> table = new DataTable<Series>(text("workspace.evolution.indicators", axis.name()))
                .hideCaption()
                .wide()
                .sentences()
                .component(text("workspace.details.indicator"), AxisEvolutionDetails::indicator)
                .component(text("workspace.evolution.line"), series -> chart(series, LineChart::ofIndicator));
        IntStream.range(0, axis.points().size())
                .forEach(i -> table.component(
                        String.valueOf(axis.points().get(i).year()),
                        series -> answer(series.points().get(i))));
        return table.rows(indicators);
    }

    private static Component indicator(Series series) {
        Div indicator = new Div(new Span(series.name()));
        series.points().stream()
                .filter(point -> point.brokenBy() != null)
                .forEach(point -> indicator.add(brokenBy(point)));
        return indicator;
    }

    private static Component answer(Point point) {
        String answer = point.answer();
        Div cell = new Div(new Span(answer == null ? text("workspace.details.unanswered") : answer));
        if (point.score() != null) {
            cell.add(CommuneWords.note(text("workspace.details.of-3", number(point.score()))));
        }
        if (point.median() != null) {
            cell.add(CommuneWords.note(text("workspace.evolution.median", number(point.median()))));
        }
        return cell;
    }

    private static String number(@Nullable Double value) {
        return value == null ? "–" : PeerWords.number(value);
    }
}
