package fr.gouv.barometre.common.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** A few numbers in a row. None stands alone: each says what it counts and out of how many, or as of when. */
public class StatTiles extends DescriptionList {

    private int count;

    public StatTiles() {
        addClassName("bn-chiffres");
    }

    public StatTiles tile(String value, String whatItCounts, String base) {
        DescriptionList.Description number = new DescriptionList.Description(value);
        DescriptionList.Description outOf = new DescriptionList.Description(base);
        outOf.addClassName("bn-chiffre__base");
        Div tile = new Div(new DescriptionList.Term(whatItCounts), number, outOf);
        tile.addClassName("bn-chiffre");
        add(tile);
        getStyle().set("--n", String.valueOf(++count));
        return this;
    }
}
