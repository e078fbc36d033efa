package fr.gouv.barometre.reminder.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.common.ui.Pager;
import fr.gouv.barometre.common.ui.QueryValues;
import fr.gouv.barometre.reminder.PreviewShown;
import java.util.Map;

/** What is shown of the preview, as it stands in the address: "?montrer=ecartes&amp;page=2". */
record PreviewQuery(PreviewShown shown, int page) {

    static final PreviewQuery FIRST = new PreviewQuery(PreviewShown.RECIPIENTS, 1);

    private static final String SHOWN = "montrer";
    private static final String LEFT_OUT = "ecartes";
    private static final int LAST_PAGE = 1_000;

    static PreviewQuery of(QueryParameters parameters) {
        QueryValues values = new QueryValues(parameters);
        return new PreviewQuery(
                values.word(SHOWN).filter(LEFT_OUT::equals).isPresent()
                        ? PreviewShown.LEFT_OUT
                        : PreviewShown.RECIPIENTS,
                values.number(Pager.PAGE, 1, LAST_PAGE).orElse(1));
    }

    /** Without the page. */
    Map<String, String> parameters() {
        return shown == PreviewShown.LEFT_OUT ? Map.of(SHOWN, LEFT_OUT) : Map.of();
    }
}
