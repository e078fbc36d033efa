package fr.gouv.barometre.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** In place of a list with nothing in it: why it is empty, and what to do. */
public class EmptyState extends Div {

    public EmptyState(String why, String whatToDo, Component... actions) {
        addClassNames("bn-carte", "bn-carte--grise", "bn-vide");
        Paragraph reason = new Paragraph(why);
        reason.addClassName("bn-vide__titre");
        Paragraph advice = new Paragraph(whatToDo);
        advice.addClassName("bn-petit");
        add(reason, advice);
        if (actions.length > 0) {
            Div foot = new Div(actions);
            foot.addClassName("bn-carte__pied");
            add(foot);
        }
    }
}
