package fr.gouv.barometre.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A bordered block. */
public class Card extends Div {

    public enum Variant {
        PLAIN(""),
        /** What to do first. */
        ACCENT("bn-carte--accent"),
        /** What is late. */
        ERROR("bn-carte--erreur"),
        /** A summary to read. */
        BLUE("bn-carte--aplat"),
        /** What stands aside. */
        GREY("bn-carte--grise");

        private final String className;

        Variant(String className) {
            this.className = className;
        }
    }

    public Card(Component... content) {
        this(Variant.PLAIN, content);
    }

    public Card(Variant variant, Component... content) {
        super(content);
        addClassNames("bn-carte", "bn-colonne");
        if (variant != Variant.PLAIN) {
            addClassName(variant.className);
        }
    }

    /** Actions at the bottom of the card, aligned from one card to the next. */
    public Card foot(Component... actions) {
        Div foot = new Div(actions);
        foot.addClassName("bn-carte__pied");
        add(foot);
        return this;
    }
}
