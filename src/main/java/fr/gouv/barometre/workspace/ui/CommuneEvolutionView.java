package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.CommuneInAddress;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.QueryValues;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.security.Roles;
import fr.gouv.barometre.workspace.CommuneEvolution;
import fr.gouv.barometre.workspace.EvolutionService;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** The commune over the years: one line per axis and per indicator, what changed, and what its actions changed. */
@Route(CommuneInAddress.ROUTE + "/evolution")
@RolesAllowed({
    Roles.DINUM,
    Roles.OPSN_MANAGER,
    Roles.OPSN_READER,
    Roles.COMMUNE_REFERENT,
    Roles.COMMUNE_CONTRIBUTOR,
    Roles.COMMUNE_READER
})
class CommuneEvolutionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EvolutionService evolutions;

    CommuneEvolutionView(EvolutionService evolutions) {
        this.evolutions = evolutions;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(text("workspace.evolution.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryValues query = new QueryValues(event.getLocation().getQueryParameters());
        CommuneEvolution evolution = evolutions.of(
                CommuneInAddress.read(event), query.word(GroupLinks.GROUP).orElse(null));
        removeAll();
        add(header(evolution), new PageBody(content(evolution).toArray(Component[]::new)));
    }

    private static PageHeader header(CommuneEvolution evolution) {
        String name = evolution.commune().name();
        String title = text("workspace.evolution.title");
        return new PageHeader(title)
                .breadcrumb(new Breadcrumb(title)
                        .parent(Addresses.commune(evolution.commune().insee()), name))
                .context(name, CommuneWords.population(evolution.commune()));
    }

    private static List<Component> content(CommuneEvolution evolution) {
        List<Component> content = new ArrayList<>();
        if (evolution.axes().isEmpty()) {
            content.add(new EmptyState(
                    text("workspace.results.none"),
                    text("workspace.evolution.none.what"),
                    LinkButton.secondary(
                            Addresses.questionnaire(evolution.commune().insee()),
                            text("workspace.actions.questionnaire"))));
        } else {
            content.add(lines(evolution));
            content.add(ChangesSection.ofAnswers(evolution));
            content.add(ChangesSection.ofActions(evolution));
        }
        if (!evolution.former().isEmpty()) {
            content.add(new FormerCommunes(evolution));
        }
        return content;
    }

    private static PageSection lines(CommuneEvolution evolution) {
        PageSection section = new PageSection(TitleLine.h2(text("workspace.evolution.lines")));
        section.add(GroupLinks.of(evolution), CommuneWords.note(text("workspace.evolution.legend")));
        for (int i = 0; i < evolution.axes().size(); i++) {
            AxisEvolutionDetails details =
                    new AxisEvolutionDetails(evolution.axes().get(i));
            details.setOpen(i == 0);
            section.add(details);
        }
        return section;
    }
}
