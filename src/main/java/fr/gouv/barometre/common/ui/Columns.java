package fr.gouv.barometre.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Blocks side by side on a wide screen, one under the other on a narrow one. */
public class Columns extends Div {

    public enum Widths {
        TWO_THIRDS("bn-grille--8-4"),
        SEVEN_FIVE("bn-grille--7-5"),
        HALVES("bn-grille--6-6"),
        THREE("bn-grille--3"),
        /** A list and its detail panel. */
        PANEL("bn-grille--panneau"),
        /** A side menu and its content. */
        MENU("bn-grille--menu");

        private final String className;

        Widths(String className) {
            this.className = className;
        }
    }

    public Columns(Widths widths, Component... blocks) {
        super(blocks);
        addClassNames("bn-grille", widths.className);
    }
}
