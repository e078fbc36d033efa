package fr.gouv.barometre.declaration.ui;

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
 * For which communes an answer is declared, as it stands in the address: the portfolio's filter, then "essai=…" once it was tried.
 *
 * @param trial null before; also when what stands there can be none
 */
record DeclarationQuery(PortfolioFilter filter, @Nullable UUID trial) {

    private static final String TRIAL = "essai";

    static DeclarationQuery of(QueryParameters parameters) {
        return new DeclarationQuery(
                FilterParameters.read(parameters.getParameters()),
                parameters.getSingleParameter(TRIAL).map(DeclarationQuery::id).orElse(null));
    }

    private static @Nullable UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    DeclarationQuery tried(@Nullable UUID id) {
        return new DeclarationQuery(filter, id);
    }

    Location location(OpsnId opsn) {
        Map<String, String> parameters = new LinkedHashMap<>(FilterParameters.of(filter));
        if (trial != null) {
            parameters.put(TRIAL, trial.toString());
        }
        return new Location(Addresses.newDeclaration(opsn), QueryParameters.simple(parameters));
    }

    String address(OpsnId opsn) {
        return location(opsn).getPathWithQueryParameters();
    }
}
