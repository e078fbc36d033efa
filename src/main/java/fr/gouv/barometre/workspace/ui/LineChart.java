package fr.gouv.barometre.workspace.ui;

import com.vaadin.flow.component.Svg;
import fr.gouv.barometre.workspace.Series;

/**
 * Scores over the years, the commune's own in blue with dots, the peers' median in grey with squares. A line stops where a
 * year has no score or does not compare with the one before. Its table stands beside it.
 */
final class LineChart extends Svg {

    private LineChart(Series series, LineFrame frame) {
        super(new LineDrawing(series, frame).svg());
    }

    static LineChart ofAxis(Series axis) {
        return new LineChart(axis, LineFrame.OF_AXIS);
    }

    static LineChart ofIndicator(Series indicator) {
        return new LineChart(indicator, LineFrame.OF_INDICATOR);
    }
}
