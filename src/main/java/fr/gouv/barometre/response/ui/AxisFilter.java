package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.survey.Axis;

/** Which questions of the axis are shown, beside how many are answered. */
class AxisFilter extends Div {

    private final Axis axis;
    private final Shown shown;

    AxisFilter(Axis axis, Shown shown) {
        this.axis = axis;
        this.shown = shown;
        addClassNames("bn-ligne", "bn-ligne--entre", "fr-my-3w");
    }

    void update(QuestionnairePage page) {
        int asked = page.expected(axis);
        Paragraph progress = new Paragraph(text("response.axis.answered", page.answered(axis), asked));
        progress.addClassName("bn-petit");
        Nav choices = new Nav(
                choice(page, Shown.OPEN, text("response.filter.open", page.open(axis))),
                choice(page, Shown.ALL, text("response.filter.all", asked)));
        choices.addClassName("bn-ligne");
        choices.setAriaLabel(text("response.filter.label"));
        removeAll();
        add(choices, progress);
    }

    private Anchor choice(QuestionnairePage page, Shown choice, String label) {
        Anchor link = new Anchor(choice.address(page.address(axis)), label);
        link.addClassNames("fr-btn", "fr-btn--sm", choice == shown ? "fr-btn--secondary" : "fr-btn--tertiary");
        if (choice == shown) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
