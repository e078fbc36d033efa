package fr.gouv.barometre.declaration.ui;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.portfolio.BulkGesture;
import org.springframework.stereotype.Component;

/** From the portfolio: one answer for the communes chosen there. */
@Component
class DeclareGesture implements BulkGesture {

    @Override
    public String labelKey() {
        return "declaration.gesture";
    }

    @Override
    public String address(OpsnId opsn) {
        return Addresses.newDeclaration(opsn);
    }
}
