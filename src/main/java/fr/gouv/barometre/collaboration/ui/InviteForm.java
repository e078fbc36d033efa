package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.collaboration.NewMember;
import fr.gouv.barometre.collaboration.TeamService;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.FieldRefusals;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.common.ui.Tone;

/** Invites a person by e-mail. What was typed stays after a refusal. */
class InviteForm extends Composite<Div> {

    private final transient TeamService teams;
    private final InseeCode commune;
    private final SerializableRunnable refresh;
    private final TextField name = new TextField(text("collaboration.invite.name"));
    private final EmailField email = new EmailField(text("collaboration.invite.email"));
    private final RightFields fields = new RightFields();
    private final FieldRefusals refusals = new FieldRefusals()
            .required(name, "collaboration.refused.name")
            .required(email, "collaboration.refused.email");
    private final Div message = new Div();

    InviteForm(InseeCode commune, TeamService teams, SerializableRunnable refresh) {
        this.teams = teams;
        this.commune = commune;
        this.refresh = refresh;
        email.setHelperText(text("collaboration.invite.email.help"));
        email.setManualValidation(true);
        name.setManualValidation(true);
        name.setMaxLength(100);
        Button send = new Button(text("collaboration.invite.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Paragraph what = new Paragraph(text("collaboration.invite.what"));
        what.addClassName("bn-petit");
        getContent().addClassName("bn-colonne");
        getContent().add(what, message, new FormLayout(name, email, fields.function(), fields.right()), new Div(send));
    }

    private void send() {
        message.removeAll();
        refusals.clear();
        try {
            teams.invite(new NewMember(
                    commune, email.getValue(), name.getValue(), fields.chosenFunction(), fields.chosenRight()));
            Messages.done(text("collaboration.invited", email.getValue().strip()));
            refresh.run();
        } catch (RefusedException refused) {
            if (!refusals.show(refused)) {
                message.add(new Alert(Tone.ERROR, text("collaboration.invite.refused"), refusal(refused)));
            }
        }
    }
}
