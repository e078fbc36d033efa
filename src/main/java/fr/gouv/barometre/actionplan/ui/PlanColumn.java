package fr.gouv.barometre.actionplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A column of the board: its name, how many it holds in all, and its cards; or why it is empty. */
class PlanColumn extends Section {

    PlanColumn(String title, int size, List<? extends ListItem> cards, String whenEmpty) {
        addClassName("bn-col");
        H2 heading = new H2(title);
        heading.addClassName("bn-h3");
        Span count = new Span(String.valueOf(size));
        count.addClassName("bn-col__n");
        Div head = new Div(heading, count);
        head.addClassName("bn-col__tete");
        add(head);
        if (cards.isEmpty()) {
            Paragraph empty = new Paragraph(whenEmpty);
            empty.addClassName("bn-note");
            add(empty);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("bn-col__liste");
            cards.forEach(list::add);
            add(list);
        }
    }
}
