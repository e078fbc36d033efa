package fr.gouv.barometre.campaign.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.campaign.CampaignRow;
import fr.gouv.barometre.campaign.CampaignService;
import fr.gouv.barometre.campaign.CampaignStatus;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** All campaigns, newest first. */
@Route(Addresses.CAMPAIGNS)
@RolesAllowed(Roles.DINUM)
class CampaignListView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient CampaignService campaigns;

    CampaignListView(CampaignService campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(text("campaign.list.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<CampaignRow> rows = campaigns.all();
        removeAll();
        add(
                new PageHeader(text("campaign.list.title"))
                        .context(text("campaign.list.context"))
                        .actions(LinkButton.primary(CampaignFormView.NEW, text("campaign.list.prepare"))),
                new PageBody(rows.isEmpty() ? createEmptyState() : createTable(rows)));
    }

    private static Component createEmptyState() {
        return new EmptyState(text("campaign.list.empty"), text("campaign.list.emptyAdvice"));
    }

    private static Component createTable(List<CampaignRow> rows) {
        return new DataTable<CampaignRow>(text("campaign.list.caption"))
                .hideCaption()
                .component(text("campaign.list.name"), row -> new Anchor(Addresses.campaign(row.id()), row.title()))
                .component(text("campaign.list.status"), row -> StatusBadge.of(row.status()))
                .column(
                        text("campaign.list.dates"),
                        row -> text("campaign.dates", Dates.day(row.opensOn()), Dates.day(row.closesOn())))
                .column(text("campaign.list.submitted"), CampaignListView::participation)
                .rows(rows);
    }

    private static String participation(CampaignRow row) {
        return row.status() == CampaignStatus.DRAFT
                ? text("campaign.list.notDrawn")
                : TurnoutWords.submitted(row.turnout());
    }
}
