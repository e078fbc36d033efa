package fr.gouv.barometre.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A message inside the page: a refusal, a failure, a success. Screen readers say it when it appears. */
public class Alert extends Div {

    public Alert(Tone tone, String title, String text, Component... actions) {
        addClassNames("fr-alert", "fr-alert--" + (tone == Tone.NEUTRAL ? Tone.INFO : tone).suffix());
        getElement().setAttribute("role", tone == Tone.ERROR ? "alert" : "status");
        Paragraph heading = new Paragraph(title);
        heading.addClassName("fr-alert__title");
        add(heading, new Paragraph(text));
        add(actions);
    }
}
