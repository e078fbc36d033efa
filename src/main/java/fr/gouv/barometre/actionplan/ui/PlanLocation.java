package fr.gouv.barometre.actionplan.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Addresses;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the page of a plan stands, as its address says it.
 *
 * @param open code of the action shown in detail
 */
record PlanLocation(
        InseeCode commune,
        PlanLayout layout,
        PlanFilter filter,
        @Nullable String open) implements Serializable {

    private static final String LAYOUT = "vue";
    private static final String FILTER = "filtre";

    /** Anybody can write anything in an address: what makes no sense counts as absent. */
    static PlanLocation read(InseeCode commune, @Nullable String open, QueryParameters query) {
        return new PlanLocation(
                commune,
                choose(query, LAYOUT, PlanLayout.values(), PlanLayout::inAddress, PlanLayout.BOARD),
                choose(query, FILTER, PlanFilter.values(), PlanFilter::inAddress, PlanFilter.ALL),
                open);
    }

    private static <T> T choose(
            QueryParameters query, String name, T[] values, Function<T, String> inAddress, T usual) {
        return query.getSingleParameter(name)
                .flatMap(text -> Arrays.stream(values)
                        .filter(value -> inAddress.apply(value).equals(text))
                        .findFirst())
                .orElse(usual);
    }

    boolean isOpen(String actionCode) {
        return actionCode.equals(open);
    }

    PlanLocation with(PlanLayout other) {
        return new PlanLocation(commune, other, filter, open);
    }

    PlanLocation with(PlanFilter other) {
        return new PlanLocation(commune, layout, other, open);
    }

    PlanLocation opening(@Nullable String actionCode) {
        return new PlanLocation(commune, layout, filter, actionCode);
    }

    String address() {
        Map<String, String> query = new TreeMap<>();
        if (layout != PlanLayout.BOARD) {
            query.put(LAYOUT, layout.inAddress());
        }
        if (filter != PlanFilter.ALL) {
            query.put(FILTER, filter.inAddress());
        }
        String path = open == null ? Addresses.plan(commune) : PlanAddresses.action(commune, open);
        return query.isEmpty()
                ? path
                : path + "?" + QueryParameters.simple(query).getQueryString();
    }
}
