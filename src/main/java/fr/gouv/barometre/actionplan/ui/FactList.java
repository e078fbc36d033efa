package fr.gouv.barometre.actionplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Short facts, each under its name. */
public class FactList extends DescriptionList {

    public FactList() {
        addClassName("bn-faits");
    }

    /** Nothing is shown of a fact that is not known. */
    public FactList fact(String name, @Nullable String value) {
        return value == null || value.isBlank() ? this : fact(name, new Span(value));
    }

    public FactList fact(String name, Component... value) {
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(value);
        add(new Div(new DescriptionList.Term(name), description));
        return this;
    }
}
