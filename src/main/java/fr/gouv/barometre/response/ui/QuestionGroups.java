package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

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
 * The cards of an axis. For a commune that answered before, those that have probably changed come first, and the others can be
 * confirmed all at once. A card keeps its place while the page is open, whatever becomes of its answer.
 */
class QuestionGroups extends Div {

    private static final String FIRST_ID = "a-revoir";
    private static final String OTHERS_ID = "autres-questions";

    private final boolean grouped;
    private final Div first = cards();
    private final Div others = cards();
    private final Section firstSection = new Section();
    private final Paragraph effort = new Paragraph();
    private final Div confirmation = new Div();
    private final Button confirm;

    /** @param confirmOthers what the button of the block does */
    QuestionGroups(boolean grouped, Runnable confirmOthers) {
        this.grouped = grouped;
        confirm = new Button("", click -> confirmOthers.run());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.getElement().setAttribute("data-confirm", "");
        if (!grouped) {
            add(others);
            return;
        }
        effort.addClassName("bn-petit");
        confirmation.addClassName("bn-reprise__bloc");
        confirmation.add(new Paragraph(text("response.renewal.block")), confirm);
        firstSection.add(heading(FIRST_ID, text("response.renewal.first")), first);
        firstSection.getElement().setAttribute("aria-labelledby", FIRST_ID);
        Section othersSection = new Section(heading(OTHERS_ID, text("response.renewal.others")), confirmation, others);
        othersSection.getElement().setAttribute("aria-labelledby", OTHERS_ID);
        add(effort, firstSection, othersSection);
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
    void place(QuestionCard card, boolean probablyChanged, List<String> order) {
        Div group = grouped && probablyChanged ? first : others;
        int rank = order.indexOf(card.question().code().value());
        int index = (int) group.getChildren()
                .filter(QuestionCard.class::isInstance)
                .map(QuestionCard.class::cast)
                .filter(other -> order.indexOf(other.question().code().value()) < rank)
                .count();
        group.addComponentAtIndex(index, card);
    }

    /**
     * @param confirmable answers that the button of the block confirms
     * @param words how much is left in the whole questionnaire
     */
    void update(int confirmable, String words) {
        firstSection.setVisible(first.getComponentCount() > 0);
        confirmation.setVisible(confirmable > 0);
        confirm.setText(text("response.renewal.all-still-true", confirmable));
        effort.setText(words);
    }
}
