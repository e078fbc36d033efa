package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.collaboration.Team;
import fr.gouv.barometre.collaboration.TeamMember;
import fr.gouv.barometre.collaboration.TeamService;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.EmailText;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.Messages;

/** The people of a commune, and what a référent may do with each access. */
class PeopleTable extends Div {

    private final transient TeamService teams;
    private final InseeCode commune;
    private final SerializableRunnable refresh;

    PeopleTable(Team team, TeamService teams, SerializableRunnable refresh) {
        this.teams = teams;
        this.commune = team.commune().insee();
        this.refresh = refresh;
        if (team.members().isEmpty()) {
            add(new EmptyState(text("collaboration.people.none"), text("collaboration.people.none.advice")));
            return;
        }
        DataTable<TeamMember> table = new DataTable<TeamMember>(text("collaboration.people.title"))
                .hideCaption()
                .component(text("collaboration.people.person"), PeopleTable::person)
                .column(text("collaboration.people.function"), member -> MemberWords.function(member.function()))
                .component(text("collaboration.people.right"), PeopleTable::right)
                .component(text("collaboration.people.state"), PeopleTable::state);
        if (team.manageable()) {
            table.component(text("collaboration.people.actions"), this::actions);
        }
        add(table.rows(team.members()));
    }

    private static Component person(TeamMember member) {
        Span name = new Span(member.caller() ? text("collaboration.people.you", member.name()) : member.name());
        String email = member.email();
        if (email == null) {
            return name;
        }
        EmailText address = new EmailText(email);
        address.addClassName("bn-note");
        Div both = new Div(name, new Div(address));
        return both;
    }

    private static Component right(TeamMember member) {
        return new Div(
                new Span(text("collaboration.right." + member.right().name())),
                MemberWords.note(MemberWords.until(member)));
    }

    private static Component state(TeamMember member) {
        return new Div(
                new Span(MemberWords.state(member)),
                MemberWords.note(MemberWords.problem(member).or(() -> MemberWords.returned(member))));
    }

    private Component actions(TeamMember member) {
        Div buttons = new Div();
        buttons.addClassName("bn-ligne");
        if (waits(member) && member.email() != null) {
            buttons.add(button("resend", member, () -> {
                teams.resend(commune, member.access());
                Messages.done(text("collaboration.resent", member.name()));
            }));
        }
        Button change = small("change", member);
        change.addClickListener(click -> new MemberDialog(member, (right, function) -> {
                    teams.change(commune, member.access(), right, function);
                    refresh.run();
                })
                .open());
        Button remove = small(waits(member) ? "withdraw" : "remove", member);
        remove.addClickListener(click -> confirmRemoval(member));
        buttons.add(change, remove);
        return buttons;
    }

    /** An access that nobody used yet; who reads this page has come, whatever the login says. */
    private static boolean waits(TeamMember member) {
        return member.lastLogin() == null && !member.caller();
    }

    private void confirmRemoval(TeamMember member) {
        ConfirmDialog dialog = new ConfirmDialog(
                text("collaboration.remove.of", member.name()),
                text("collaboration.remove.effect"),
                text("collaboration.remove"),
                confirmed -> attempt(() -> teams.remove(commune, member.access())));
        dialog.setCancelable(true);
        dialog.setCancelText(text("collaboration.keep"));
        dialog.open();
    }

    private Button button(String verb, TeamMember member, SerializableRunnable work) {
        Button button = small(verb, member);
        button.addClickListener(click -> attempt(work));
        return button;
    }

    private static Button small(String verb, TeamMember member) {
        Button button = new Button(text("collaboration." + verb));
        button.addThemeNames("small", "tertiary-outline");
        button.setAriaLabel(text("collaboration." + verb + ".of", member.name()));
        return button;
    }

    private void attempt(SerializableRunnable work) {
        try {
            work.run();
            refresh.run();
        } catch (RefusedException refused) {
            Messages.problem(refusal(refused));
        }
    }
}
