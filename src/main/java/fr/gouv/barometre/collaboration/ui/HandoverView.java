package fr.gouv.barometre.collaboration.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.collaboration.HandoverPack;
import fr.gouv.barometre.collaboration.HandoverPackService;
import fr.gouv.barometre.collaboration.HandoverService;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.CommuneInAddress;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** The handover pack: what the incoming person has to know, decide and confirm. */
@Route(CommuneInAddress.ROUTE + "/passation")
@RolesAllowed({
    Roles.DINUM,
    Roles.OPSN_MANAGER,
    Roles.OPSN_READER,
    Roles.COMMUNE_REFERENT,
    Roles.COMMUNE_CONTRIBUTOR,
    Roles.COMMUNE_READER
})
class HandoverView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HandoverPackService packs;
    private final transient HandoverService handovers;

    HandoverView(HandoverPackService packs, HandoverService handovers) {
        this.packs = packs;
        this.handovers = handovers;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(text("collaboration.handover.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CommuneInAddress.read(event));
    }

    private void show(InseeCode commune) {
        Optional<HandoverPack> read = packs.read(commune);
        removeAll();
        PageHeader header = new PageHeader(text("collaboration.handover.title"));
        Breadcrumb path = new Breadcrumb(text("collaboration.handover.title"));
        read.ifPresent(pack ->
                path.parent(Addresses.commune(commune), pack.team().commune().name()));
        header.breadcrumb(path.parent(Addresses.team(commune), text("collaboration.team.title")));
        add(header);
        if (read.isEmpty()) {
            add(new PageBody(new EmptyState(
                    text("collaboration.handover.none"),
                    text("collaboration.handover.none.advice"),
                    LinkButton.secondary(Addresses.team(commune), text("collaboration.handover.team")))));
            return;
        }
        HandoverPack pack = read.get();
        header.context(pack.team().commune().name(), text("collaboration.handover.context"))
                .actions(new Button(
                        text("collaboration.handover.print"),
                        click -> UI.getCurrent().getPage().executeJs("window.print()")));
        HandoverActs acts = new HandoverActs(handovers, pack.handover(), () -> show(commune));
        add(new PageBody(
                new HandoverSummary(pack, acts),
                new AccountsSection(pack, acts),
                new HandoverDelegations(pack),
                new HandoverParts(pack, acts),
                new HandoverPlan(pack, acts),
                new HandoverQuestions(pack),
                new HandoverLinks(commune)));
    }
}
