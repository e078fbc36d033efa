package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.response.Remaining;
import fr.gouv.barometre.survey.CrossCheck;
import fr.gouv.barometre.survey.Question;
import java.util.stream.Collectors;

/** Before handing in: what stays open, axis by axis, none of which keeps the commune from it. */
class SubmissionDialog extends Dialog {

    SubmissionDialog(QuestionnairePage page, Runnable submit) {
        setHeaderTitle(text("response.submit.title"));
        setWidth("40rem");
        Remaining remaining = Remaining.of(page.questionnaire(), page.facts());
        if (remaining.axes().isEmpty()) {
            add(new Paragraph(text("response.submit.complete")));
        } else {
            add(new Paragraph(text("response.submit.open", remaining.questions())), openQuestions(page, remaining));
        }
        if (!remaining.contradictions().isEmpty()) {
            add(new H3(text("response.submit.contradictions")), contradictions(remaining));
        }
        add(new Paragraph(
                text("response.submit.reopen", Dates.day(page.sheet().campaign().closesOn()))));
        Button hand = new Button(text("response.submit.now"), click -> {
            close();
            submit.run();
        });
        hand.addThemeVariants(ButtonVariant.PRIMARY);
        hand.setDisableOnClick(true);
        getFooter().add(new Button(text("response.submit.later"), click -> close()), hand);
    }

    private static UnorderedList openQuestions(QuestionnairePage page, Remaining remaining) {
        UnorderedList list = new UnorderedList();
        for (Remaining.OpenAxis open : remaining.axes()) {
            Anchor axis = new Anchor(page.address(open.axis()), open.axis().title());
            String codes = open.questions().stream()
                    .map(Question::code)
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            ListItem item = new ListItem(axis);
            item.add(text("response.submit.axis", open.questions().size(), codes));
            list.add(item);
        }
        return list;
    }

    private static UnorderedList contradictions(Remaining remaining) {
        UnorderedList list = new UnorderedList();
        remaining.contradictions().stream()
                .map(CrossCheck::message)
                .map(ListItem::new)
                .forEach(list::add);
        return list;
    }
}
