package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.EmailText;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.opsn.Colleague;
import fr.gouv.barometre.opsn.ColleagueInvitation;
import fr.gouv.barometre.opsn.OperatorTeam;
import fr.gouv.barometre.opsn.OperatorTeamService;
import java.time.LocalDate;

/** The people of an operator; a manager invites again and withdraws an access. */
class ColleaguesTable extends DataTable<Colleague> {

    private final OpsnId opsn;
    private final transient OperatorTeamService teams;
    private final SerializableRunnable refresh;

    ColleaguesTable(OperatorTeam team, OperatorTeamService teams, SerializableRunnable refresh) {
        super(text("opsn.team.people"));
        this.opsn = team.operator().id();
        this.teams = teams;
        this.refresh = refresh;
        hideCaption().manyColumns().sentences();
        column(
                text("opsn.team.name"),
                colleague -> colleague.caller() ? text("opsn.team.you", colleague.name()) : colleague.name());
        component(text("opsn.team.email"), colleague -> EmailText.orNone(colleague.email()));
        column(text("opsn.team.role"), colleague -> text("opsn.team.role." + colleague.manager()));
        number(text("opsn.team.communes"), colleague -> Numbers.count(colleague.communes()));
        column(text("opsn.team.state"), ColleaguesTable::state);
        if (team.managed()) {
            component(text("opsn.members.actions"), this::actions);
        }
        rows(team.people());
    }

    private static String state(Colleague colleague) {
        ColleagueInvitation invitation = colleague.invitation();
        String state = invitation == null
                ? text("opsn.team.arrived." + colleague.arrived())
                : text("opsn.team.invitation." + invitation.delivery(), Dates.day(invitation.askedOn()));
        if (invitation != null && invitation.problem() != null) {
            return state + " " + text("opsn.team.invitation.problem." + invitation.problem());
        }
        LocalDate returned = colleague.returnedOn();
        return returned == null ? state : state + ". " + text("opsn.team.returned", Dates.day(returned));
    }

    private Component actions(Colleague colleague) {
        Div actions = new Div(withdrawal(colleague));
        actions.addClassName("bn-ligne");
        if (!colleague.arrived()) {
            actions.addComponentAsFirst(resending(colleague));
        }
        return actions;
    }

    private Component resending(Colleague colleague) {
        Button button = new Button(text("opsn.team.resend"), click -> resend(colleague));
        button.addThemeNames("small", "tertiary-outline");
        button.setAriaLabel(text("opsn.team.resend.of", colleague.name()));
        return button;
    }

    private void resend(Colleague colleague) {
        try {
            teams.resend(opsn, colleague.grant());
            Messages.done(text("opsn.team.invited", colleague.name()));
            refresh.run();
        } catch (RefusedException refused) {
            Messages.problem(refusal(refused));
        }
    }

    private Component withdrawal(Colleague colleague) {
        Button button = new Button(text("opsn.team.withdraw"), click -> confirm(colleague));
        button.addThemeNames("small", "tertiary-outline");
        button.setAriaLabel(text("opsn.team.withdraw.of", colleague.name()));
        return button;
    }

    private void confirm(Colleague colleague) {
        ConfirmDialog dialog = new ConfirmDialog(
                text("opsn.team.withdraw.of", colleague.name()),
                text("opsn.team.withdraw.effect", colleague.communes()),
                text("opsn.team.withdraw"),
                confirmed -> withdraw(colleague));
        dialog.setCancelable(true);
        dialog.setCancelText(text("common.day.cancel"));
        dialog.open();
    }

    private void withdraw(Colleague colleague) {
        try {
            teams.withdraw(opsn, colleague.grant());
            refresh.run();
        } catch (RefusedException refused) {
            Messages.problem(refusal(refused));
        }
    }
}
