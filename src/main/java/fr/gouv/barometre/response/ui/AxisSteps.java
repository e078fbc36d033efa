package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.survey.Axis;
import java.util.List;

/** To the axis before and to the one after. */
class AxisSteps extends Div {

    AxisSteps(QuestionnairePage page, Axis axis, Shown shown) {
        List<Axis> axes = page.axes();
        addClassNames("bn-ligne", "bn-ligne--entre", "fr-mt-4w");
        int here = axes.indexOf(axis);
        if (here > 0) {
            Axis before = axes.get(here - 1);
            add(LinkButton.secondary(shown.address(page.address(before)), before.shortTitle())
                    .icon("arrow-left-line"));
        }
        if (here < axes.size() - 1) {
            Axis after = axes.get(here + 1);
            add(LinkButton.primary(shown.address(page.address(after)), text("response.axis.next", after.shortTitle())));
        }
    }
}
