package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/**
 * The cards of an axis. What others said of the commune comes first; then, for a commune that answered before, what has probably
 * changed, and the others can be confirmed all at once. A card keeps its place while the page is open, whatever becomes of its answer.
 */
class QuestionGroups extends Div {

    /** Where a card stands. */
    enum Group {
        SAID,
        CHANGED,
        OTHERS
    }

    private static final String SAID_ID = "declarees";
    private static final String CHANGED_ID = "a-revoir";
    private static final String OTHERS_ID = "autres-questions";

    private final boolean grouped;
    private final Div said = cards();
    private final Div changed = cards();
    private final Div others = cards();
    private final Section saidSection;
    private final Section changedSection;
    private final Paragraph effort = new Paragraph();
    private final Div confirmation = new Div();
    private final Button confirm;

    /**
     * @param grouped whether there is anything to tell apart
     * @param confirmOthers what the button of the block does
     */
    QuestionGroups(boolean grouped, Runnable confirmOthers) {
        this.grouped = grouped;
        confirm = new Button("", click -> confirmOthers.run());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.getElement().setAttribute("data-confirm", "");
        saidSection = section(SAID_ID, text("response.renewal.said"), small(text("response.renewal.said.text")), said);
        changedSection = section(CHANGED_ID, text("response.renewal.first"), changed);
        if (!grouped) {
            add(others);
            return;
        }
        effort.addClassName("bn-petit");
        confirmation.addClassName("bn-reprise__bloc");
        confirmation.add(new Paragraph(text("response.renewal.block")), confirm);
        add(
                effort,
                saidSection,
                changedSection,
                section(OTHERS_ID, text("response.renewal.others"), confirmation, others));
    }

    private static Section section(String id, String title, Component... content) {
        Section section = new Section(heading(id, title));
        section.add(content);
        section.getElement().setAttribute("aria-labelledby", id);
        return section;
    }

    private static Paragraph small(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("bn-petit");
        return paragraph;
    }

    private static Div cards() {
        Div cards = new Div();
        cards.addClassName("bn-questions");
        return cards;
    }

    private static H2 heading(String id, String words) {
        H2 heading = new H2(words);
        heading.setId(id);
        heading.addClassNames("bn-h2", "bn-reprise__titre");
        return heading;
    }

    /** Of the level that the cards need here; without words yet. */
    HtmlContainer title() {
        return grouped ? new H3() : new H2();
    }

    /**
     * Puts a card among those of its group, at its place in the questionnaire.
     *
     * @param order of the cards of the axis, those that are not on the page included
     */
    void place(QuestionCard card, Group group, List<String> order) {
        Div cards = cards(group);
        int rank = order.indexOf(card.question().code().value());
        int index = (int) cards.getChildren()
                .filter(QuestionCard.class::isInstance)
                .map(QuestionCard.class::cast)
                .filter(other -> order.indexOf(other.question().code().value()) < rank)
                .count();
        cards.addComponentAtIndex(index, card);
    }

    private Div cards(Group group) {
        return switch (group) {
            case SAID -> said;
            case CHANGED -> changed;
            case OTHERS -> others;
        };
    }

    /**
     * @param confirmable answers that the button of the block confirms
     * @param words how much is left in the whole questionnaire
     */
    void update(int confirmable, String words) {
        saidSection.setVisible(said.getComponentCount() > 0);
        changedSection.setVisible(changed.getComponentCount() > 0);
        confirmation.setVisible(confirmable > 0);
        confirm.setText(text("response.renewal.all-still-true", confirmable));
        effort.setText(words);
        effort.setVisible(!words.isEmpty());
    }
}
