package fr.gouv.barometre.workspace.ui;

/**
 * Where the lines of a chart are, in pixels of the page: the letters are read at the size that they are written in.
 *
 * @param steps how many parts of the scale are marked
 */
record LineFrame(String style, int width, int height, int left, int right, int top, int bottom, int steps) {

    static final LineFrame OF_AXIS = new LineFrame("bn-graphe--adapte bn-courbe", 560, 220, 40, 548, 24, 184, 2);
    static final LineFrame OF_INDICATOR = new LineFrame("bn-courbe bn-courbe--petite", 208, 96, 20, 204, 24, 70, 1);

    /** Of the year at this place; a single year stands in the middle. */
    double x(int index, int years) {
        double margin = (right - left) / 10.0;
        return years == 1 ? (left + right) / 2.0 : left + margin + index * (right - left - 2 * margin) / (years - 1);
    }

    /** @param best the highest value of the scale */
    double y(double value, double best) {
        return bottom - (bottom - top) * value / best;
    }
}
