package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.common.ui.Progress;
import fr.gouv.barometre.survey.Axis;
import java.util.ArrayList;
import java.util.List;

/** The seven axes, how far each one is, and how long it takes. Folded behind a button on a phone. */
class AxisMenu extends Nav {

    private static final String LIST_ID = "axes";
    private static final String TITLE_ID = "titre-axes";

    /** What changes with the answers. */
    private record Item(Axis axis, Span state, Span bar) {}

    private final List<Item> items = new ArrayList<>();

    AxisMenu(QuestionnairePage page, Axis current, List<QuestionExtras.OnPage> extras) {
        addClassNames("fr-sidemenu", "bn-menu-axes");
        getElement().setAttribute("aria-labelledby", TITLE_ID);
        int number = page.axes().indexOf(current) + 1;
        NativeButton unfold = new NativeButton(
                text("response.axes.unfold", number, page.axes().size()));
        unfold.addClassName("fr-sidemenu__btn");
        unfold.getElement().setAttribute("type", "button");
        unfold.getElement().setAttribute("aria-controls", LIST_ID);
        unfold.getElement().setAttribute("aria-expanded", "false");
        Paragraph title = new Paragraph(text("response.axes.title", page.axes().size()));
        title.addClassName("fr-sidemenu__title");
        title.setId(TITLE_ID);
        UnorderedList list = new UnorderedList();
        list.addClassName("fr-sidemenu__list");
        page.axes().forEach(axis -> {
            List<String> marks =
                    extras.stream().flatMap(extra -> extra.on(axis).stream()).toList();
            list.add(createItem(page, axis, axis.equals(current), marks));
        });
        Div collapse = new Div(title, list);
        collapse.addClassName("fr-collapse");
        collapse.setId(LIST_ID);
        Div inner = new Div(unfold, collapse);
        inner.addClassName("fr-sidemenu__inner");
        add(inner);
    }

    private ListItem createItem(QuestionnairePage page, Axis axis, boolean current, List<String> marks) {
        Span name = new Span(text("response.axes.name", page.axes().indexOf(axis) + 1, axis.shortTitle()));
        name.addClassName("bn-axe-lien__nom");
        Item item = new Item(axis, new Span(), new Span());
        item.state().addClassName("bn-axe-lien__etat");
        items.add(item);
        Anchor link = new Anchor(page.address(axis), name);
        for (String mark : marks) {
            Span words = new Span(mark);
            words.addClassName("bn-axe-lien__marque");
            link.add(words);
        }
        link.add(item.state(), item.bar());
        link.addClassNames("fr-sidemenu__link", "bn-axe-lien");
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        ListItem entry = new ListItem(link);
        entry.addClassName("fr-sidemenu__item");
        return entry;
    }

    /** Writes only what changed: it follows every answer. */
    void update(QuestionnairePage page) {
        for (Item item : items) {
            int answered = page.answered(item.axis());
            int asked = page.expected(item.axis());
            String state = stateOf(item.axis(), answered, asked);
            if (!state.equals(item.state().getText())) {
                item.state().setText(state);
                item.bar().removeAll();
                item.bar().add(Progress.besideItsWords(answered, asked).thin());
            }
        }
    }

    private static String stateOf(Axis axis, int answered, int asked) {
        if (answered == asked) {
            return text("response.axes.complete", answered, asked);
        }
        return answered == 0
                ? text("response.axes.to-start", asked, axis.minutes())
                : text("response.axes.left", answered, asked, asked - answered);
    }
}
