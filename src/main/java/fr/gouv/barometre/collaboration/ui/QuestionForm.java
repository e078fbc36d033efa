package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.collaboration.Assignee;
import fr.gouv.barometre.collaboration.AssignmentService;
import fr.gouv.barometre.collaboration.BlockWork;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.survey.Question;
import java.util.List;

/** Gives one question to a person of the team, or back to who has its block. */
class QuestionForm extends NativeDetails {

    private final ComboBox<Question> question = new ComboBox<>(text("collaboration.question.which"));
    private final Select<Assignee> person = new Select<>();

    QuestionForm(
            InseeCode commune,
            List<BlockWork> blocks,
            List<Assignee> colleagues,
            AssignmentService assignments,
            SerializableRunnable refresh) {
        super(text("collaboration.question.title"));
        addClassName("bn-details");
        question.setItems(blocks.stream()
                .flatMap(block -> block.axis().questions().stream())
                .toList());
        question.setItemLabelGenerator(item -> text("collaboration.question.label", item.code(), item.text()));
        person.setLabel(text("collaboration.division.asked"));
        person.setItems(colleagues);
        person.setItemLabelGenerator(item -> item == null ? text("collaboration.question.back") : item.name());
        person.setEmptySelectionAllowed(true);
        person.setEmptySelectionCaption(text("collaboration.question.back"));
        Button give = new Button(text("collaboration.question.give"), click -> {
            Question chosen = question.getValue();
            if (chosen == null) {
                question.setErrorMessage(text("collaboration.question.missing"));
                question.setInvalid(true);
                return;
            }
            Assignee assignee = person.getValue();
            try {
                assignments.assign(commune, chosen.code().value(), assignee == null ? null : assignee.person());
                refresh.run();
            } catch (RefusedException refused) {
                Messages.problem(refusal(refused));
            }
        });
        Div content = new Div(new FormLayout(question, person), new Div(give));
        content.addClassName("bn-colonne");
        setContent(content);
    }
}
