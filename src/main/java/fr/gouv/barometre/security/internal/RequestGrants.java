package fr.gouv.barometre.security.internal;

import com.vaadin.flow.server.VaadinRequest;
import fr.gouv.barometre.common.PersonId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The grants as the latest transaction of the request that is being answered found them: what the frame of a page offers needs
 * no reading of its own. Nothing is decided by them.
 */
record RequestGrants(PersonId person, List<Grant> grants) {

    /** Does nothing outside of a browser's request. */
    static void keep(PersonId person, List<Grant> grants) {
        @Nullable VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null) {
            request.setAttribute(RequestGrants.class.getName(), new RequestGrants(person, List.copyOf(grants)));
        }
    }

    /** Empty when no transaction of the request ran for this person. */
    static Optional<List<Grant>> of(PersonId person) {
        @Nullable VaadinRequest request = VaadinRequest.getCurrent();
        return request != null
                        && request.getAttribute(RequestGrants.class.getName()) instanceof RequestGrants kept
                        && kept.person().equals(person)
                ? Optional.of(kept.grants())
                : Optional.empty();
    }
}
