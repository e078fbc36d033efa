package fr.gouv.barometre.reminder.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.reminder.StopService;
import fr.gouv.barometre.reminder.StopState;

/** Where the link at the foot of a reminder leads, without a login. Opening it changes nothing; its button does. */
@Route(Addresses.STOP_REMINDERS + "/:" + StopView.PARAMETER)
@AnonymousAllowed
class StopView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "token";

    private final transient StopService stops;
    private final Div content = new Div();
    private String token = "";

    StopView(StopService stops) {
        this.stops = stops;
        PageBody body = new PageBody(PageSection.withHiddenTitle(text("reminder.stop.choice"), content));
        body.addClassName("bn-texte");
        add(
                new PageHeader(text("reminder.stop.title"))
                        .breadcrumb(new Breadcrumb(text("reminder.stop.title"))
                                .parent(Addresses.HOME, text("shell.nav.welcome"))),
                body);
    }

    @Override
    public String getPageTitle() {
        return pageTitle(text("reminder.stop.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get(PARAMETER).orElse("");
        show(stops.state(token));
    }

    private void show(StopState state) {
        content.removeAll();
        switch (state) {
            case UNKNOWN ->
                content.add(new EmptyState(text("reminder.stop.unknown"), text("reminder.stop.unknown.advice")));
            case RECEIVING -> {
                Button stop = new Button(text("reminder.stop"), click -> show(stops.stop(token)));
                stop.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                content.add(new Paragraph(text("reminder.stop.receiving")), stop);
            }
            case STOPPED -> {
                Button resume = new Button(text("reminder.resume"), click -> show(stops.resume(token)));
                content.add(
                        new Alert(Tone.SUCCESS, text("reminder.stop.done"), text("reminder.stop.done.text")),
                        new Paragraph(text("reminder.resume.text")),
                        resume);
            }
        }
    }
}
