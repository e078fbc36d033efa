package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.collaboration.HandoverService;
import fr.gouv.barometre.collaboration.NewHandover;
import fr.gouv.barometre.collaboration.Team;
import fr.gouv.barometre.collaboration.TeamMember;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.DayField;
import fr.gouv.barometre.common.ui.FieldRefusals;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.security.CommuneRight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prepares a handover. What was typed stays after a refusal. */
class HandoverForm extends NativeDetails {

    private static final int LONGEST_NOTE = 4000;

    private final Select<TeamMember> outgoing = new Select<>();
    private final SuccessorFields successor;
    private final DayField lastDay = new DayField(text("collaboration.handover.last-day"));
    private final TextArea note = new TextArea(text("collaboration.handover.note"));
    private final FieldRefusals refusals = new FieldRefusals();
    private final Div message = new Div();

    HandoverForm(Team team, HandoverService handovers, SerializableRunnable refresh) {
        super(text("collaboration.handover.new"));
        addClassName("bn-details");
        List<TeamMember> referents = team.members().stream()
                .filter(member -> member.right() == CommuneRight.REFERENT)
                .toList();
        outgoing.setLabel(text("collaboration.handover.outgoing"));
        outgoing.setItems(referents);
        outgoing.setItemLabelGenerator(TeamMember::name);
        outgoing.setEmptySelectionAllowed(false);
        referents.stream()
                .filter(TeamMember::caller)
                .findFirst()
                .or(() -> referents.stream().findFirst())
                .ifPresent(outgoing::setValue);
        successor = new SuccessorFields(team.members());
        lastDay.setManualValidation(true);
        refusals.required(lastDay, "collaboration.refused.last-day", "collaboration.refused.past");
        successor.addTo(refusals);
        note.setMaxLength(LONGEST_NOTE);
        note.setHelperText(text("collaboration.handover.note.help", LONGEST_NOTE));
        note.setMinRows(4);
        note.setWidthFull();
        Button prepare = new Button(
                text("collaboration.handover.prepare"),
                click -> prepare(team.commune().insee(), handovers, refresh));
        Div content = new Div(message, new FormLayout(outgoing, lastDay), successor, note, new Div(prepare));
        content.addClassName("bn-colonne");
        setContent(content);
    }

    private void prepare(InseeCode commune, HandoverService handovers, SerializableRunnable refresh) {
        message.removeAll();
        refusals.clear();
        @Nullable TeamMember leaving = outgoing.getValue();
        try {
            if (leaving == null) {
                throw new RefusedException("collaboration.refused.outgoing");
            }
            handovers.prepare(new NewHandover(
                    commune, leaving.person(), successor.chosen(), lastDay.getValue(), note.getValue()));
            Messages.done(text("collaboration.handover.prepared"));
            refresh.run();
        } catch (RefusedException refused) {
            if (!refusals.show(refused)) {
                message.add(new Alert(Tone.ERROR, text("collaboration.invite.refused"), refusal(refused)));
            }
        }
    }
}
