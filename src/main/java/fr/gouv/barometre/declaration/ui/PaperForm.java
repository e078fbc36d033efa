package fr.gouv.barometre.declaration.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.DayField;
import fr.gouv.barometre.common.ui.FieldRefusals;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.opsn.ui.MemberField;
import java.time.LocalDate;

/** Which member handed in a paper questionnaire, and when. A refusal is said at its field, and nothing typed is lost. */
class PaperForm extends Div {

    private final MemberField commune;
    private final DayField receivedOn = new DayField(text("declaration.paper.received"));
    private final Div message = new Div();
    private final FieldRefusals refusals;
    private final SerializableBiConsumer<InseeCode, LocalDate> record;

    /** @param record may refuse */
    PaperForm(
            OpsnId opsn, OpsnService operators, LocalDate today, SerializableBiConsumer<InseeCode, LocalDate> record) {
        this.record = record;
        this.commune = new MemberField(opsn, operators);
        this.refusals = new FieldRefusals()
                .required(
                        commune,
                        "declaration.paper.refused.not-member",
                        "declaration.paper.refused.SUBMITTED",
                        "declaration.paper.refused.NOT_EXPECTED")
                .required(receivedOn, "declaration.paper.refused.future", "declaration.paper.refused.before");
        receivedOn.setManualValidation(true);
        receivedOn.setMax(today);
        receivedOn.setValue(today);
        Div fields = new Div(commune, receivedOn);
        fields.addClassName("bn-filtres");
        Button start = new Button(text("declaration.paper.start"), click -> submit());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(start);
        actions.addClassName("fr-mt-3v");
        add(message, fields, actions);
    }

    private void submit() {
        message.removeAll();
        refusals.clear();
        commune.setInvalid(commune.isEmpty());
        commune.setErrorMessage(text("opsn.member.missing"));
        receivedOn.setInvalid(receivedOn.isEmpty());
        receivedOn.setErrorMessage(text("common.day.required"));
        if (commune.isInvalid() || receivedOn.isInvalid()) {
            (commune.isInvalid() ? commune : receivedOn).getElement().callJsFunction("focus");
            return;
        }
        try {
            record.accept(commune.getValue().insee(), receivedOn.getValue());
        } catch (RefusedException refused) {
            if (!refusals.show(refused)) {
                message.add(new Alert(Tone.ERROR, text("declaration.paper.refused"), refusal(refused)));
            }
        }
    }
}
