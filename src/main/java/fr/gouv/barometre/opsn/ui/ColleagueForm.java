package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.FieldRefusals;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.opsn.NewColleague;
import fr.gouv.barometre.opsn.OperatorTeamService;

/** Invites a colleague by e-mail. What was typed stays after a refusal. */
class ColleagueForm extends Div {

    private final EmailField email = new EmailField(text("opsn.team.email"));
    private final TextField name = new TextField(text("opsn.team.name"));
    private final Select<Boolean> manager = new Select<>();
    private final FieldRefusals refusals = new FieldRefusals()
            .required(name, "opsn.refused.name")
            .required(email, "opsn.refused.email", "opsn.refused.alreadyColleague");
    private final Div message = new Div();
    private final OpsnId opsn;
    private final transient OperatorTeamService teams;
    private final SerializableRunnable refresh;

    ColleagueForm(OpsnId opsn, OperatorTeamService teams, SerializableRunnable refresh) {
        this.opsn = opsn;
        this.teams = teams;
        this.refresh = refresh;
        email.setManualValidation(true);
        name.setManualValidation(true);
        manager.setLabel(text("opsn.team.role"));
        manager.setItems(true, false);
        manager.setItemLabelGenerator(one -> text("opsn.team.role." + one));
        manager.setHelperText(text("opsn.team.role.help"));
        manager.setValue(true);
        Button send = new Button(text("opsn.team.invite.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClassName("fr-mt-3v");
        Div fields = new Div(name, email, manager);
        fields.addClassName("bn-filtres");
        add(message, fields, send);
    }

    private void send() {
        message.removeAll();
        refusals.clear();
        try {
            teams.invite(new NewColleague(opsn, email.getValue(), name.getValue(), manager.getValue()));
            Messages.done(text("opsn.team.invited", email.getValue().strip()));
            refresh.run();
        } catch (RefusedException refused) {
            if (!refusals.show(refused)) {
                message.add(new Alert(Tone.ERROR, text("opsn.team.invite.refused"), refusal(refused)));
            }
        }
    }
}
