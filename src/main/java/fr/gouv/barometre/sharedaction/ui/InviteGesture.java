package fr.gouv.barometre.sharedaction.ui;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.portfolio.BulkGesture;
import org.springframework.stereotype.Component;

/** From the portfolio: a shared action for the communes chosen there. */
@Component
class InviteGesture implements BulkGesture {

    @Override
    public String labelKey() {
        return "sharedaction.gesture";
    }

    @Override
    public String address(OpsnId opsn) {
        return Addresses.newInvitation(opsn);
    }
}
