package fr.gouv.barometre.common.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;

/** The commune that the address of a page names: {@code communes/:insee/...}. */
public final class CommuneInAddress {

    public static final String PARAMETER = "insee";

    /** For {@code @Route}: the address of a commune, of which the pages of a commune are parts. */
    public static final String ROUTE = Addresses.COMMUNES + "/:" + PARAMETER;

    private CommuneInAddress() {}

    /** @throws NotFoundException when it cannot be a code; whether the commune is in scope is the services' answer */
    public static InseeCode read(BeforeEnterEvent event) {
        String text = event.getRouteParameters().get(PARAMETER).orElse("");
        return InseeCode.parse(text).orElseThrow(() -> new NotFoundException("Commune " + text));
    }
}
