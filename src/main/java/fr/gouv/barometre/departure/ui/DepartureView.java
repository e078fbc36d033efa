package fr.gouv.barometre.departure.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.CommuneInAddress;
import fr.gouv.barometre.common.ui.NumberInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.departure.Departure;
import fr.gouv.barometre.departure.DepartureService;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A commune that left the operator, as it stood on its last day: all that the operator still reads of it. */
@Route(Addresses.OPERATORS + "/:" + DepartureView.PARAMETER + "/membres/:" + CommuneInAddress.PARAMETER)
@RolesAllowed({Roles.DINUM, Roles.OPSN_MANAGER, Roles.OPSN_READER})
class DepartureView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "opsn";

    private final transient DepartureService departures;
    private final transient OpsnService operators;
    private String title = "";

    DepartureView(DepartureService departures, OpsnService operators) {
        this.departures = departures;
        this.operators = operators;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpsnId id = new OpsnId(NumberInAddress.read(event, PARAMETER));
        InseeCode commune = CommuneInAddress.read(event);
        List<Departure> found = departures.of(id, commune);
        if (found.isEmpty()) {
            throw new NotFoundException("Departure of " + commune);
        }
        OpsnDetails opsn = operators.get(id);
        Departure latest = found.getFirst();
        title = text("departure.title", latest.name());
        PageBody body = new PageBody();
        found.forEach(departure -> body.add(new DepartureRecord(departure)));
        removeAll();
        add(
                new PageHeader(title)
                        .breadcrumb(new Breadcrumb(latest.name())
                                .parent(Addresses.OPERATORS, text("opsn.list.title"))
                                .parent(Addresses.operator(id), opsn.shortName())
                                .parent(Addresses.members(id), text("opsn.members.title.short")))
                        .context(opsn.name(), text("departure.context", Dates.day(latest.lastDay()))),
                body);
    }
}
