package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Card;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.opsn.MembershipRequest;
import fr.gouv.barometre.opsn.MembershipRequestService;
import java.util.List;

/** Operators that ask to follow the commune: its référent reads what that opens, and answers. */
class OperatorRequests extends PageSection {

    private final transient MembershipRequestService requests;
    private final SerializableRunnable refresh;

    OperatorRequests(List<MembershipRequest> asked, MembershipRequestService requests, SerializableRunnable refresh) {
        super(TitleLine.h2(text("collaboration.operator-request.title")));
        this.requests = requests;
        this.refresh = refresh;
        asked.forEach(request -> add(card(request)));
    }

    private Card card(MembershipRequest request) {
        Div buttons = new Div();
        buttons.addClassName("bn-ligne");
        if (request.acceptable()) {
            buttons.add(button("accept", request, () -> requests.accept(request.id())));
        }
        buttons.add(button("refuse", request, () -> requests.refuse(request.id())));
        Card card = new Card();
        card.add(
                TitleLine.h3(text("collaboration.operator-request.of", request.operator())),
                new Paragraph(text(
                        request.replaces()
                                ? "collaboration.operator-request.replaces"
                                : "collaboration.operator-request.joins",
                        Dates.day(request.startsOn()),
                        request.askedBy(),
                        Dates.moment(request.askedAt()))),
                new Paragraph(text("collaboration.operator-request.reason", request.reason())),
                new Paragraph(text(
                        request.acceptable()
                                ? "collaboration.operator-request.effect"
                                : "collaboration.operator-request.other")),
                buttons);
        return card;
    }

    private Button button(String verb, MembershipRequest request, SerializableRunnable act) {
        Button button = new Button(text("collaboration.operator-request." + verb), click -> {
            try {
                act.run();
                Messages.done(text("collaboration.operator-request." + verb + ".done", request.operator()));
            } catch (RefusedException refused) {
                Messages.problem(refusal(refused));
            }
            refresh.run();
        });
        button.setAriaLabel(text("collaboration.operator-request." + verb + ".of", request.operator()));
        return button;
    }
}
