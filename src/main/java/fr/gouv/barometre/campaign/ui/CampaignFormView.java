package fr.gouv.barometre.campaign.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.campaign.CampaignDraft;
import fr.gouv.barometre.campaign.CampaignService;
import fr.gouv.barometre.campaign.ExpectedCommunes;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.NumberInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Prepares a campaign, or revises one that is not open yet. */
@Route(CampaignFormView.NEW)
@RouteAlias(Addresses.CAMPAIGNS + "/:" + CampaignView.PARAMETER + CampaignFormView.REVISE)
@RolesAllowed(Roles.DINUM)
class CampaignFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String NEW = Addresses.CAMPAIGNS + "/nouvelle";
    static final String REVISE = "/modifier";

    private final transient CampaignService campaigns;
    private final CampaignForm form;
    private final Div refusals = new Div();
    private @Nullable CampaignDetails revised;

    CampaignFormView(CampaignService campaigns, Clock clock) {
        this.campaigns = campaigns;
        form = new CampaignForm(LocalDate.now(clock), campaigns.questionnaireVersions(), campaigns.choices());
        form.onExpectedChange(this::count);
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title());
    }

    private String title() {
        return revised == null ? text("campaign.form.new") : text("campaign.form.revise", revised.title());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!event.getLocation().getPath().equals(NEW)) {
            CampaignDetails draft = campaigns.get(new CampaignId(NumberInAddress.read(event, CampaignView.PARAMETER)));
            form.read(draft.draft());
            revised = draft;
        }
        count(revised == null ? ExpectedCommunes.all() : revised.expected());
        removeAll();
        add(createHeader(), new PageBody(refusals, form, createButtons()));
    }

    private PageHeader createHeader() {
        return new PageHeader(title())
                .breadcrumb(new Breadcrumb(title()).parent(Addresses.CAMPAIGNS, text("campaign.list.title")))
                .context(text("campaign.form.context"));
    }

    private Div createButtons() {
        Button save =
                new Button(text("campaign.form.save"), click -> form.write().ifPresent(this::save));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        String back = revised == null ? Addresses.CAMPAIGNS : Addresses.campaign(revised.id());
        Div buttons = new Div(save, LinkButton.secondary(back, text("campaign.action.cancel")));
        buttons.addClassName("bn-carte__pied");
        return buttons;
    }

    private void count(ExpectedCommunes expected) {
        form.showCount(campaigns.count(expected));
    }

    private void save(CampaignDraft draft) {
        try {
            getUI().orElseThrow().navigate(Addresses.campaign(write(draft)));
        } catch (RefusedException refused) {
            refusals.removeAll();
            refusals.add(new Alert(Tone.ERROR, text("campaign.refused.heading"), refusal(refused)));
        }
    }

    private CampaignId write(CampaignDraft draft) {
        if (revised == null) {
            return campaigns.create(draft);
        }
        campaigns.revise(revised.id(), revised.version(), draft);
        return revised.id();
    }
}
