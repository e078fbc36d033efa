package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.DayDialog;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.common.ui.Pager;
import fr.gouv.barometre.opsn.MembershipRow;
import fr.gouv.barometre.opsn.MembershipService;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.opsn.ui.MembersQuery.Listed;
import java.util.stream.Collectors;

/** Memberships of one list, page by page, with the services that are taken. */
class MembersTable extends Div {

    static final int PER_PAGE = 50;

    private final OpsnId opsn;
    private final transient MembershipService memberships;
    private final SerializableRunnable refresh;

    MembersTable(
            OpsnId opsn,
            MembersQuery query,
            OpsnService operators,
            MembershipService memberships,
            boolean changing,
            SerializableRunnable refresh) {
        this.opsn = opsn;
        this.memberships = memberships;
        this.refresh = refresh;
        int count = operators.count(opsn, query.filter());
        if (count == 0) {
            add(new Paragraph(text("opsn.members.none")));
            return;
        }
        DataTable<MembershipRow> table = new DataTable<MembershipRow>(
                        text("opsn.members.caption." + query.listed(), count))
                .manyColumns()
                .component(text("opsn.members.commune"), row -> name(query.listed(), row))
                .column(text("opsn.members.departement"), MembershipRow::departement)
                .column(text("opsn.members.startsOn"), row -> Dates.numeric(row.startsOn()))
                .column(
                        text("opsn.members.endsOn"),
                        row -> row.endsOn() == null ? text("opsn.members.noEnd") : Dates.numeric(row.endsOn()))
                .column(text("opsn.members.services"), MembersTable::services);
        if (query.listed() != Listed.FORMER) {
            table.column(text("opsn.members.manager"), MembersTable::manager);
        }
        if (changing && query.listed() != Listed.FORMER) {
            table.component(text("opsn.members.actions"), this::actions);
        }
        add(
                table.rows(operators.memberships(opsn, query.filter(), query.offset(count, PER_PAGE), PER_PAGE)),
                new Pager(
                        Addresses.members(opsn),
                        query.withoutPage(),
                        query.shownPage(count, PER_PAGE),
                        count,
                        PER_PAGE));
    }

    /** A commune that left is read as it stood on its last day. */
    private Component name(Listed listed, MembershipRow row) {
        String name = row.commune() + " (" + row.insee() + ")";
        return listed == Listed.FORMER ? new Anchor(Addresses.formerMember(opsn, row.insee()), name) : new Span(name);
    }

    private static String manager(MembershipRow row) {
        if (row.manager() == null) {
            return text("opsn.members.noManager");
        }
        return row.standingIn() ? text("opsn.members.standingIn", row.manager()) : row.manager();
    }

    private static String services(MembershipRow row) {
        return row.services().isEmpty()
                ? text("opsn.members.noService")
                : row.services().stream()
                        .map(taken -> text("opsn.service." + taken.service()))
                        .collect(Collectors.joining(", "));
    }

    private Component actions(MembershipRow row) {
        Div buttons = new Div(small(
                "opsn.services.change",
                row,
                () -> new ServicesDialog(row, services -> {
                            memberships.subscribe(opsn, row.id(), services);
                            refresh.run();
                        })
                        .open()));
        buttons.addClassName("bn-ligne");
        if (row.endsOn() == null) {
            buttons.add(small("opsn.end.short", row, () -> askForEnd(row)));
        }
        return buttons;
    }

    private static Button small(String key, MembershipRow row, SerializableRunnable act) {
        Button button = new Button(text(key), click -> act.run());
        button.addThemeNames("small", "tertiary-outline");
        button.setAriaLabel(text(key + ".of", row.commune()));
        return button;
    }

    private void askForEnd(MembershipRow row) {
        new DayDialog(
                        text("opsn.end.short.of", row.commune()),
                        text("opsn.end.explanation", row.commune(), Dates.day(row.startsOn())),
                        text("opsn.end.firstDayWithout"),
                        text("opsn.end.action"),
                        day -> {
                            memberships.detach(opsn, row.id(), day);
                            Messages.done(text("opsn.end.done", row.commune(), Dates.day(day)));
                            refresh.run();
                        })
                .open();
    }
}
