package fr.gouv.barometre.onboarding.ui;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.portfolio.BulkGesture;
import org.springframework.stereotype.Component;

/** From the portfolio: who keeps the accesses of the communes chosen there, and whom to invite. */
@Component
class InviteReferentsGesture implements BulkGesture {

    @Override
    public String labelKey() {
        return "onboarding.gesture";
    }

    @Override
    public String address(OpsnId opsn) {
        return Addresses.referents(opsn);
    }
}
