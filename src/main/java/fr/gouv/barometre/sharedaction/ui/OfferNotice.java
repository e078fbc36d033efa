package fr.gouv.barometre.sharedaction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.actionplan.ui.PlanNotice;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.sharedaction.OfferService;
import fr.gouv.barometre.sharedaction.OfferedAction;

/** Above its plan, what a commune's operators propose to do together. */
@org.springframework.stereotype.Component
class OfferNotice implements PlanNotice {

    private final OfferService offers;

    OfferNotice(OfferService offers) {
        this.offers = offers;
    }

    @Override
    public Component of(PlanOverview overview, SerializableRunnable changed) {
        InseeCode commune = overview.commune();
        Div notice = new Div();
        for (OfferedAction offer : offers.of(commune)) {
            if (offer.joined() || offer.joinable()) {
                notice.add(new OfferCard(overview, offer, offers, changed));
            }
        }
        notice.setVisible(notice.getComponentCount() > 0);
        return notice;
    }
}
