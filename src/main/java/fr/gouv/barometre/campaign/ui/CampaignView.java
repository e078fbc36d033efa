package fr.gouv.barometre.campaign.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.campaign.CampaignService;
import fr.gouv.barometre.campaign.CampaignStatus;
import fr.gouv.barometre.campaign.ParticipationService;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.NumberInAddress;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;

/** One campaign: what it is, what can be done with it now, and who answered. */
@Route(Addresses.CAMPAIGNS + "/:" + CampaignView.PARAMETER)
@RolesAllowed(Roles.DINUM)
class CampaignView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "campaign";

    private final transient CampaignService campaigns;
    private final transient ParticipationService participations;
    private String title = "";

    CampaignView(CampaignService campaigns, ParticipationService participations) {
        this.campaigns = campaigns;
        this.participations = participations;
        addClassName("bn-large");
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new CampaignId(NumberInAddress.read(event, PARAMETER)));
    }

    private void show(CampaignId id) {
        CampaignDetails details = campaigns.get(id);
        title = details.title();
        removeAll();
        if (details.status() == CampaignStatus.DRAFT) {
            int expected = campaigns.count(details.expected());
            add(createHeader(details, createDraftActions(details, expected)), new DraftBody(details, expected));
        } else {
            add(
                    createHeader(details, createOpenActions(details)),
                    new ParticipationBody(details, participations.of(id)));
        }
    }

    private static PageHeader createHeader(CampaignDetails details, Component... actions) {
        return new PageHeader(details.title())
                .breadcrumb(new Breadcrumb(details.title()).parent(Addresses.CAMPAIGNS, text("campaign.list.title")))
                .badge(StatusBadge.of(details.status()))
                .context(
                        text("campaign.dates", Dates.day(details.opensOn()), Dates.day(details.closesOn())),
                        text("campaign.questionnaire", details.questionnaireVersion()))
                .actions(actions);
    }

    private Component[] createDraftActions(CampaignDetails details, int expected) {
        return CampaignActions.onDraft(details, expected, () -> act(details, campaigns::openNow));
    }

    private Component[] createOpenActions(CampaignDetails details) {
        return details.takesAnswers()
                ? CampaignActions.onOpen(
                        details,
                        closesOn -> {
                            campaigns.prolong(details.id(), closesOn);
                            show(details.id());
                        },
                        () -> act(details, campaigns::close))
                : new Component[0];
    }

    /** Does it and shows the campaign as it is then, also after a refusal: it may have changed meanwhile. */
    private void act(CampaignDetails details, Consumer<CampaignId> action) {
        try {
            action.accept(details.id());
        } finally {
            show(details.id());
        }
    }
}
