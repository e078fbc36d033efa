package fr.gouv.barometre.common.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import fr.gouv.barometre.common.NotFoundException;

/** An identifier in an address, such as the 12 of "campagnes/12". */
public final class NumberInAddress {

    private NumberInAddress() {}

    /** @throws NotFoundException when it is no number: such an address leads nowhere */
    public static long read(BeforeEnterEvent event, String parameter) {
        String written = event.getRouteParameters().get(parameter).orElse("");
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException noNumber) {
            throw new NotFoundException("Address " + event.getLocation().getPath());
        }
    }
}
