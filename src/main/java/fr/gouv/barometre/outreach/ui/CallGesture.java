package fr.gouv.barometre.outreach.ui;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.portfolio.BulkGesture;
import org.springframework.stereotype.Component;

/** From the portfolio: whom to call among the communes chosen there. */
@Component
class CallGesture implements BulkGesture {

    @Override
    public String labelKey() {
        return "outreach.gesture";
    }

    @Override
    public String address(OpsnId opsn) {
        return Addresses.calls(opsn);
    }

    @Override
    public boolean onlyReads() {
        return true;
    }
}
