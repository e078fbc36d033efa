package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.common.ui.Icon;
import fr.gouv.barometre.survey.QuestionCode;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The part of the page whose answers are saved as they are given. Its script watches the inputs of the cards, calls {@link
 * #save}, keeps in the browser what was not acknowledged, and says so in the banner.
 */
@Tag("bn-answer-saving")
@JsModule("./response/answer-saving.js")
class AnswerSaving extends HtmlContainer {

    /** What the browser asks for. */
    interface Listener extends Serializable {

        /** @param restored whether the answer comes from before the page was loaded, so that the fields do not show it yet */
        Acknowledgement save(
                QuestionCode question, UUID operation, int baseRevision, RawAnswer answer, boolean restored);
    }

    /**
     * What the browser gets back.
     *
     * @param revision of the answer when it was saved; 0 otherwise
     */
    record Acknowledgement(State state, int revision) implements Serializable {

        /** What the browser does next. */
        enum State {
            SAVED,
            /** Waits for the person: nothing is sent again before something changes. */
            STUCK,
            /** Will be sent again. */
            FAILED
        }

        static Acknowledgement saved(int revision) {
            return new Acknowledgement(State.SAVED, revision);
        }

        static Acknowledgement stuck() {
            return new Acknowledgement(State.STUCK, 0);
        }

        static Acknowledgement failed() {
            return new Acknowledgement(State.FAILED, 0);
        }
    }

    private final String store;
    private final Listener listener;
    private final Div banner = createBanner();
    private final Div content = new Div();

    /** @param store names the person, the campaign and the commune, so that no other answer is mixed with these */
    AnswerSaving(String store, Listener listener) {
        this.store = store;
        this.listener = listener;
        add(content);
    }

    private static Div createBanner() {
        Span words = new Span();
        words.getElement().setAttribute("data-words", "");
        Paragraph line = new Paragraph(new Icon("error-warning-fill"), words);
        line.addClassName("bn-petit");
        Button retry = new Button(text("response.unsaved.retry"));
        retry.getElement().setAttribute("data-retry", "");
        Button look = new Button(text("response.unsaved.look"));
        look.getElement().setAttribute("data-look", "");
        retry.addThemeVariants(ButtonVariant.SMALL);
        look.addThemeVariants(ButtonVariant.SMALL);
        Div buttons = new Div(retry, look);
        buttons.addClassName("bn-ligne");
        Div banner = new Div(line, buttons);
        banner.addClassName("bn-sauve");
        banner.getElement().setAttribute("data-banner", "");
        banner.getElement().setAttribute("role", "status");
        banner.getElement().setAttribute("hidden", "");
        return banner;
    }

    /** Says what is not saved yet; the script shows it and hides it. It has a place somewhere in the {@link #content}. */
    Div banner() {
        return banner;
    }

    Div content() {
        return content;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement()
                .callJsFunction(
                        "start",
                        store,
                        Map.of(
                                "typing", text("response.unsaved.typing"),
                                "saving", text("response.unsaved.saving"),
                                "lost", text("response.unsaved.lost"),
                                "one", text("response.unsaved.one"),
                                "several", text("response.unsaved.several"),
                                "kept", text("response.unsaved.kept"),
                                "offline", text("response.renewal.offline")));
    }

    /** The browser need not keep this answer any longer: the person settled it in another way. */
    void forget(QuestionCode question) {
        getElement().callJsFunction("forget", question.value());
    }

    @ClientCallable
    Acknowledgement save(
            String question,
            String operation,
            int baseRevision,
            List<String> chosen,
            List<String> typed,
            boolean restored) {
        return listener.save(
                new QuestionCode(question),
                UUID.fromString(operation),
                baseRevision,
                new RawAnswer(chosen, typed),
                restored);
    }
}
