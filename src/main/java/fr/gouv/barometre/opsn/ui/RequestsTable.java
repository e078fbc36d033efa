package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.opsn.MembershipRequest;
import fr.gouv.barometre.opsn.MembershipRequestService;

/** Requests for members, with what the reader may do about each. */
class RequestsTable extends DataTable<MembershipRequest> {

    private final transient MembershipRequestService requests;
    private final SerializableRunnable refresh;

    /** @param withdrawing whether the requests are the reader's own, to take back */
    RequestsTable(
            String caption, MembershipRequestService requests, boolean withdrawing, SerializableRunnable refresh) {
        super(caption);
        this.requests = requests;
        this.refresh = refresh;
        wide();
        column(text("opsn.members.commune"), request -> request.communeName() + " (" + request.commune() + ")");
        if (!withdrawing) {
            column(text("opsn.requests.operator"), MembershipRequest::operator);
        }
        column(text("opsn.requests.what"), RequestsTable::what);
        column(text("opsn.requests.reason"), MembershipRequest::reason);
        column(text("opsn.requests.state"), RequestsTable::state);
        component(text("opsn.members.actions"), request -> actions(request, withdrawing));
    }

    private static String what(MembershipRequest request) {
        return text(
                request.replaces() ? "opsn.requests.replaces" : "opsn.requests.joins", Dates.day(request.startsOn()));
    }

    private static String state(MembershipRequest request) {
        return switch (request.state()) {
            case OPEN -> text("opsn.requests.state.OPEN", Dates.moment(request.askedAt()), request.askedBy());
            case ACCEPTED ->
                text("opsn.requests.state.ACCEPTED", request.beginsOn() == null ? "" : Dates.day(request.beginsOn()));
            case REFUSED, WITHDRAWN ->
                text(
                        "opsn.requests.state." + request.state(),
                        request.decidedAt() == null ? "" : Dates.moment(request.decidedAt()));
        };
    }

    private Component actions(MembershipRequest request, boolean withdrawing) {
        Div buttons = new Div();
        buttons.addClassName("bn-ligne");
        if (request.acceptable()) {
            buttons.add(button("accept", request, () -> requests.accept(request.id())));
        }
        if (request.refusable()) {
            buttons.add(button("refuse", request, () -> requests.refuse(request.id())));
        }
        if (withdrawing && request.open()) {
            buttons.add(button("withdraw", request, () -> requests.withdraw(request.id())));
        }
        return buttons;
    }

    private Button button(String verb, MembershipRequest request, SerializableRunnable act) {
        Button button = new Button(text("opsn.requests." + verb), click -> {
            try {
                act.run();
                Messages.done(text("opsn.requests." + verb + ".done", request.communeName()));
            } catch (RefusedException refused) {
                Messages.problem(refusal(refused));
            }
            refresh.run();
        });
        button.addThemeNames("small", "tertiary-outline");
        button.setAriaLabel(text("opsn.requests." + verb + ".of", request.communeName(), request.operator()));
        return button;
    }
}
