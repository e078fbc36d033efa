package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What each mark of a scale or a radar stands for; only the marks that are drawn. */
class ScoreLegend extends UnorderedList {

    private ScoreLegend() {
        addClassNames("bn-legende", "fr-mt-2w");
        getElement().setAttribute("aria-label", text("workspace.legend"));
    }

    static ScoreLegend ofScale(ShownScores shown) {
        ScoreLegend legend = new ScoreLegend();
        legend.mark("bn-cle bn-cle--v", text("workspace.legend.commune", String.valueOf(shown.year())));
        if (shown.previous() != null) {
            legend.mark(
                    "bn-cle bn-cle--p",
                    text(
                            "workspace.legend.commune",
                            String.valueOf(shown.previous().year())));
        }
        if (shown.peers() != null) {
            legend.mark("bn-cle bn-cle--q", text("workspace.legend.half"));
            legend.mark("bn-cle bn-cle--m", text("workspace.legend.median"));
        }
        return legend;
    }

    static ScoreLegend ofRadar(ShownScores shown) {
        ScoreLegend legend = new ScoreLegend();
        legend.mark("bn-cle bn-cle--v", text("workspace.legend.commune", String.valueOf(shown.year())));
        if (shown.previous() != null) {
            legend.mark(
                    "bn-trait bn-trait--p",
                    text(
                            "workspace.legend.commune",
                            String.valueOf(shown.previous().year())));
        }
        if (shown.peers() != null) {
            legend.mark(
                    "bn-trait bn-trait--m",
                    text("workspace.legend.peers", shown.peers().communes()));
        }
        return legend;
    }

    private void mark(String classNames, String words) {
        Span mark = new Span();
        mark.addClassNames(classNames.split(" "));
        add(new ListItem(mark, new Span(words)));
    }
}
