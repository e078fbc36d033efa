package fr.gouv.barometre.sharedaction.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.portfolio.FilterParameters;
import fr.gouv.barometre.portfolio.PortfolioFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which communes are invited to what, as it stands in the address: the portfolio's filter, "vers=12" for the shared action, then
 * "essai=…" once it was tried. What makes no sense there counts as absent.
 */
record InviteQuery(
        PortfolioFilter filter,
        @Nullable Long action,
        @Nullable UUID trial) {

    private static final String ACTION = "vers";
    private static final String TRIAL = "essai";

    static InviteQuery of(QueryParameters parameters) {
        return new InviteQuery(
                FilterParameters.read(parameters.getParameters()),
                parameters
                        .getSingleParameter(ACTION)
                        .filter(written -> written.matches("[0-9]{1,18}"))
                        .map(Long::valueOf)
                        .orElse(null),
                parameters.getSingleParameter(TRIAL).map(InviteQuery::id).orElse(null));
    }

    private static @Nullable UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    static String toWholePortfolio(OpsnId opsn, long action) {
        return new InviteQuery(PortfolioFilter.ALL, action, null).address(opsn);
    }

    InviteQuery to(@Nullable Long other) {
        return new InviteQuery(filter, other, null);
    }

    InviteQuery tried(@Nullable UUID id) {
        return new InviteQuery(filter, action, id);
    }

    Location location(OpsnId opsn) {
        Map<String, String> parameters = new LinkedHashMap<>(FilterParameters.of(filter));
        if (action != null) {
            parameters.put(ACTION, action.toString());
        }
        if (trial != null) {
            parameters.put(TRIAL, trial.toString());
        }
        return new Location(Addresses.newInvitation(opsn), QueryParameters.simple(parameters));
    }

    String address(OpsnId opsn) {
        return location(opsn).getPathWithQueryParameters();
    }
}
