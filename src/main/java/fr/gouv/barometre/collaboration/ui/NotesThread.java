package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouv.barometre.collaboration.Comment;
import fr.gouv.barometre.collaboration.CommentService;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The notes under one question, folded; the field to write one is made when they are unfolded. */
class NotesThread extends NativeDetails {

    private final NotesOnPage notes;
    private final QuestionCode question;
    private final Div list = new Div();
    private final Div content = new Div(list);
    private @Nullable TextArea typed;

    NotesThread(NotesOnPage notes, Question question, List<Comment> thread) {
        this.notes = notes;
        this.question = question.code();
        addClassNames("bn-details", "bn-commentaires");
        content.addClassName("bn-colonne");
        setContent(content);
        show(thread);
        if (notes.writable()) {
            addToggleListener(toggle -> {
                if (toggle.isOpened() && typed == null) {
                    addField();
                }
            });
        }
    }

    private void addField() {
        TextArea field = new TextArea(text("collaboration.comment.new", question));
        field.setWidthFull();
        field.setMaxLength(CommentService.LONGEST);
        field.setHelperText(text("collaboration.comment.who-reads"));
        Button send = new Button(text("collaboration.comment.add"), click -> add(field));
        send.addThemeVariants(ButtonVariant.LUMO_SMALL);
        content.add(field, new Div(send));
        typed = field;
    }

    private void add(TextArea field) {
        try {
            show(notes.add(question, field.getValue()));
            field.clear();
            field.setInvalid(false);
        } catch (RefusedException refused) {
            field.setErrorMessage(refusal(refused));
            field.setInvalid(true);
        }
    }

    private void show(List<Comment> thread) {
        setSummaryText(text("collaboration.comment.title", thread.size()));
        list.removeAll();
        if (!thread.isEmpty()) {
            UnorderedList items = new UnorderedList();
            items.addClassName("bn-fil");
            thread.forEach(comment -> items.add(item(comment)));
            list.add(items);
        }
    }

    private ListItem item(Comment comment) {
        Paragraph when =
                new Paragraph(text("collaboration.comment.when", Dates.moment(comment.at()), comment.author()));
        when.addClassName("bn-date");
        Paragraph words = new Paragraph(comment.text());
        words.addClassNames("bn-petit", "bn-lignes");
        ListItem item = new ListItem(when, words);
        if (comment.deletable()) {
            Button delete = new Button(text("collaboration.comment.delete"), click -> delete(comment, words));
            delete.setAriaLabel(text("collaboration.comment.delete.of", comment.author()));
            delete.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            item.add(delete);
        }
        return item;
    }

    private void delete(Comment comment, Paragraph words) {
        try {
            show(notes.delete(question, comment));
        } catch (RefusedException refused) {
            words.setText(refusal(refused));
        }
    }
}
