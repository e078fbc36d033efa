package fr.gouv.barometre.common.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;

/** The reasons of a rank or an advice, each with the word that sums it up: "Écart : aucun élu désigné". */
public class Reasons extends UnorderedList {

    /** @param label what the list answers, said by screen readers, such as "Pourquoi ce rang" */
    public Reasons(String label) {
        addClassName("bn-raisons");
        getElement().setAttribute("aria-label", label);
    }

    public Reasons reason(String sentence) {
        add(new ListItem(sentence));
        return this;
    }

    public Reasons reason(String word, String sentence) {
        ListItem item = new ListItem();
        Element strong = new Element("b").setText(word);
        item.getElement().appendChild(strong, Element.createText(" " + sentence));
        add(item);
        return this;
    }

    /** For narrow cards. */
    public Reasons small() {
        addClassName("bn-raisons--s");
        return this;
    }
}
