package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import fr.gouv.barometre.collaboration.TeamMember;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.security.CommuneRight;
import fr.gouv.barometre.security.TeamFunction;
import java.util.Objects;

/** Changes what a person is and may do. */
class MemberDialog extends Dialog {

    private final RightFields fields = new RightFields();
    private final Div message = new Div();

    /** @param save may refuse; the dialog then stays open */
    MemberDialog(TeamMember member, SerializableBiConsumer<CommuneRight, TeamFunction> save) {
        setHeaderTitle(text("collaboration.change.of", member.name()));
        setWidth("30rem");
        fields.show(Objects.requireNonNullElse(member.function(), TeamFunction.OTHER), member.right());
        Div content = new Div(message, fields.function(), fields.right());
        content.addClassName("bn-colonne");
        add(content);
        Button apply = new Button(text("collaboration.save"), click -> apply(save));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("collaboration.cancel"), click -> close()), apply);
    }

    private void apply(SerializableBiConsumer<CommuneRight, TeamFunction> save) {
        message.removeAll();
        try {
            save.accept(fields.chosenRight(), fields.chosenFunction());
            close();
        } catch (RefusedException refused) {
            message.add(new Alert(Tone.ERROR, text("collaboration.invite.refused"), refusal(refused)));
        }
    }
}
