package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.collaboration.BlockWork;
import fr.gouv.barometre.collaboration.DelegationService;
import fr.gouv.barometre.collaboration.NewDelegation;
import fr.gouv.barometre.collaboration.TeamPage;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.DayField;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.survey.Axis;
import java.util.stream.Collectors;

/** Lets an operator answer chosen blocks. What was chosen stays after a refusal. */
class DelegationForm extends NativeDetails {

    private final Select<OpsnDetails> operator = new Select<>();
    private final CheckboxGroup<Axis> blocks = new CheckboxGroup<>(text("collaboration.delegation.blocks"));
    private final DayField lastDay = new DayField(text("collaboration.delegation.last-day"));
    private final Div message = new Div();

    DelegationForm(TeamPage page, DelegationService delegations, SerializableRunnable refresh) {
        super(text("collaboration.delegation.new"));
        addClassName("bn-details");
        operator.setLabel(text("collaboration.delegation.operator"));
        operator.setItems(page.delegations().operators());
        operator.setItemLabelGenerator(OpsnDetails::name);
        operator.setValue(page.delegations().operators().getFirst());
        blocks.setItems(page.division().blocks().stream().map(BlockWork::axis).toList());
        blocks.setItemLabelGenerator(Axis::title);
        Button give = new Button(text("collaboration.delegation.give"), click -> give(page, delegations, refresh));
        Paragraph what = new Paragraph(text("collaboration.delegation.what"));
        what.addClassName("bn-petit");
        Div content = new Div(what, message, blocks, new FormLayout(operator, lastDay), new Div(give));
        content.addClassName("bn-colonne");
        setContent(content);
    }

    private void give(TeamPage page, DelegationService delegations, SerializableRunnable refresh) {
        message.removeAll();
        try {
            delegations.give(new NewDelegation(
                    page.team().commune().insee(),
                    operator.getValue().id(),
                    blocks.getValue().stream().map(Axis::code).collect(Collectors.toSet()),
                    lastDay.getValue()));
            refresh.run();
        } catch (RefusedException refused) {
            message.add(new Alert(Tone.ERROR, text("collaboration.invite.refused"), refusal(refused)));
        }
    }
}
