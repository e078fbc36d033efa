package fr.gouv.barometre.response.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.survey.Axis;

/** The axis that the last part of an address names; the first one with something left where it names none. */
public final class AxisInAddress {

    public static final String PARAMETER = "axis";

    private AxisInAddress() {}

    /** @throws NotFoundException when the questionnaire has no such axis */
    static Axis read(BeforeEnterEvent event, QuestionnairePage page) {
        return event.getRouteParameters()
                .get(PARAMETER)
                .map(slug -> page.axis(slug).orElseThrow(() -> new NotFoundException("Axis " + slug)))
                .orElseGet(() -> firstOpenAxis(page));
    }

    /** Written in the address, so that a reload shows the same axis; a forward would run the page twice. */
    private static Axis firstOpenAxis(QuestionnairePage page) {
        Axis axis = page.firstOpenAxis();
        UI.getCurrent().getPage().getHistory().replaceState(null, page.address(axis));
        return axis;
    }
}
