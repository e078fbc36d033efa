package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.HashMap;
import java.util.Map;

/**
 * What the person entered and the server refuses: why, in full so that it can be copied, and the two ways out, correcting it
 * or giving it up. It stands at the top of every page of the questionnaire, because the browser keeps an entry whatever became
 * of its question: it may be on another axis, or no longer asked.
 */
class StuckAnswers extends Section {

    private static final String HEADING_ID = "reponses-refusees";

    /** What a person can do about an entry. */
    interface Ways {

        /** Brings the question before the person's eyes. */
        void look(QuestionCode question);

        /** Drops the entry for good. */
        void giveUp(QuestionCode question);
    }

    private final Ways ways;
    private final H2 heading = new H2(text("response.stuck.title"));
    private final UnorderedList list = new UnorderedList();
    private final Map<QuestionCode, ListItem> items = new HashMap<>();

    StuckAnswers(Ways ways) {
        this.ways = ways;
        heading.setId(HEADING_ID);
        heading.getElement().setAttribute("tabindex", "-1"); // the banner leads here
        addClassName("bn-refus");
        getElement().setAttribute("data-stuck", "");
        getElement().setAttribute("aria-labelledby", HEADING_ID);
        add(heading, list);
        setVisible(false);
    }

    /**
     * @param title words of the question
     * @param entered what the person entered, in words
     * @param reason why it is not saved
     */
    void put(QuestionCode question, String title, String entered, String reason) {
        ListItem item =
                new ListItem(named(question, title), new Paragraph(reason), entry(entered), buttons(question, entered));
        ListItem before = items.put(question, item);
        if (before == null) {
            list.add(item);
        } else {
            list.replace(before, item);
        }
        setVisible(true);
    }

    void remove(QuestionCode question) {
        ListItem item = items.remove(question);
        if (item != null) {
            list.remove(item);
            setVisible(!items.isEmpty());
        }
    }

    boolean holds(QuestionCode question) {
        return items.containsKey(question);
    }

    /** After an entry is gone: the next ones, or the top of the page when it was the last. */
    void focus() {
        if (items.isEmpty()) {
            UI.getCurrent().getPage().executeJs("document.querySelector('main h1').focus()");
        } else {
            heading.getElement().callJsFunction("focus");
        }
    }

    private static Paragraph named(QuestionCode question, String title) {
        Span code = new Span(question.value());
        code.addClassName("bn-code");
        Paragraph named = new Paragraph(code, new Span(" " + title));
        named.addClassName("bn-refus__question");
        return named;
    }

    private static Paragraph entry(String entered) {
        Span value = new Span(entered);
        value.addClassName("bn-refus__saisie");
        return new Paragraph(new Span(text("response.stuck.entered") + " "), value);
    }

    private Div buttons(QuestionCode question, String entered) {
        Button look = new Button(text("response.stuck.look"), click -> ways.look(question));
        look.setAriaLabel(text("response.stuck.look.of", question));
        Button giveUp = new Button(text("response.stuck.give-up"), click -> confirm(question, entered));
        giveUp.setAriaLabel(text("response.stuck.give-up.of", question));
        look.addThemeVariants(ButtonVariant.SMALL);
        giveUp.addThemeVariants(ButtonVariant.SMALL);
        Div buttons = new Div(look, giveUp);
        buttons.addClassName("bn-ligne");
        return buttons;
    }

    private void confirm(QuestionCode question, String entered) {
        ConfirmDialog dialog = new ConfirmDialog(
                text("response.stuck.confirm", question),
                text("response.stuck.effect", entered),
                text("response.stuck.give-up"),
                confirmed -> ways.giveUp(question));
        dialog.setCancelable(true);
        dialog.setCancelText(text("response.stuck.keep"));
        dialog.open();
    }
}
