package fr.gouv.barometre.simulation.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.Columns;
import fr.gouv.barometre.common.ui.CommuneInAddress;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.QueryValues;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.security.Roles;
import fr.gouv.barometre.simulation.Outcome;
import fr.gouv.barometre.simulation.Simulation;
import fr.gouv.barometre.simulation.SimulationService;
import jakarta.annotation.security.RolesAllowed;

/** What actions would bring together, and the best that the commune can do with its time and money. Writes nothing. */
@Route(CommuneInAddress.ROUTE + "/simulateur")
@RolesAllowed({
    Roles.DINUM,
    Roles.OPSN_MANAGER,
    Roles.OPSN_READER,
    Roles.COMMUNE_REFERENT,
    Roles.COMMUNE_CONTRIBUTOR,
    Roles.COMMUNE_READER
})
class SimulatorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SimulationService simulations;
    private final EffectSection effect = new EffectSection();
    private SimulatorAddress address = SimulatorAddress.NOTHING;

    SimulatorView(SimulationService simulations) {
        this.simulations = simulations;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(text("simulation.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InseeCode commune = CommuneInAddress.read(event);
        QueryValues query = new QueryValues(event.getLocation().getQueryParameters());
        address = SimulatorAddress.read(query);
        Simulation simulation = simulations.simulate(commune, address.ticked(), address.limits());
        PageBody body = new PageBody();
        if (query.somethingIgnored()) {
            body.add(new Alert(Tone.WARNING, text("simulation.ignored"), text("simulation.ignored.text")));
        }
        removeAll();
        add(createHeader(simulation), body);
        if (simulation.candidates().isEmpty()) {
            body.add(new EmptyState(
                    text("simulation.none"),
                    text("simulation.none.what"),
                    LinkButton.secondary(Addresses.questionnaire(commune), text("simulation.none.questionnaire"))));
        } else {
            fill(body, simulation);
        }
    }

    private void fill(PageBody body, Simulation simulation) {
        body.add(new LimitsForm(address.limits(), limits -> go(simulation.commune(), address.with(limits))));
        Outcome best = simulation.best();
        if (best != null) {
            body.add(new BestSection(simulation, best, () -> go(simulation.commune(), address.with(best.codes()))));
        }
        effect.show(simulation);
        Columns columns = new Columns(
                Columns.Widths.SEVEN_FIVE,
                new CandidateSection(simulation, address.ticked(), (code, done) -> tick(simulation, code, done)),
                effect);
        columns.addClassName("bn-section");
        body.add(columns);
    }

    /** The list stays as it is, so that the keyboard keeps its place; the address follows without a step to go back over. */
    private void tick(Simulation shown, String code, boolean done) {
        address = address.ticking(code, done);
        Simulation simulation = simulations.simulate(shown.commune(), address.ticked(), address.limits());
        effect.show(simulation);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.of(simulation.commune())));
    }

    private void go(InseeCode commune, SimulatorAddress supposed) {
        getUI().ifPresent(ui -> ui.navigate(Addresses.simulator(commune), supposed.query()));
    }

    private static PageHeader createHeader(Simulation simulation) {
        String title = text("simulation.title");
        return new PageHeader(title)
                .breadcrumb(new Breadcrumb(title)
                        .parent(Addresses.commune(simulation.commune()), simulation.name())
                        .parent(Addresses.plan(simulation.commune()), text("simulation.plan")))
                .context(simulation.name(), text("simulation.nothing-saved"));
    }
}
