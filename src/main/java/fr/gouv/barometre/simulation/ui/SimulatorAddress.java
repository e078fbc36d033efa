package fr.gouv.barometre.simulation.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.QueryValues;
import fr.gouv.barometre.simulation.Limits;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What is supposed, as the address of the page keeps it, so that it can be sent to a colleague.
 *
 * @param ticked codes of the actions supposed done
 */
record SimulatorAddress(Set<String> ticked, Limits limits) {

    static final SimulatorAddress NOTHING = new SimulatorAddress(Set.of(), Limits.NONE);

    static final int MOST_DAYS = 1_000;
    static final int MOST_EUROS = 10_000_000;

    private static final String ACTIONS = "actions";
    private static final String DAYS = "jours";
    private static final String EUROS = "euros";
    private static final String SEPARATOR = ",";
    private static final Pattern CODE = Pattern.compile("A\\d{2}");

    static SimulatorAddress read(QueryValues query) {
        return new SimulatorAddress(
                new TreeSet<>(query.list(ACTIONS, SEPARATOR, CODE)),
                new Limits(
                        query.number(DAYS, 0, MOST_DAYS).orElse(null),
                        query.number(EUROS, 0, MOST_EUROS).orElse(null)));
    }

    SimulatorAddress with(Limits others) {
        return new SimulatorAddress(ticked, others);
    }

    SimulatorAddress with(Collection<String> actions) {
        return new SimulatorAddress(new TreeSet<>(actions), limits);
    }

    SimulatorAddress ticking(String action, boolean done) {
        Set<String> actions = new TreeSet<>(ticked);
        if (done) {
            actions.add(action);
        } else {
            actions.remove(action);
        }
        return new SimulatorAddress(actions, limits);
    }

    Location of(InseeCode commune) {
        return new Location(Addresses.simulator(commune), query());
    }

    QueryParameters query() {
        Map<String, String> query = new TreeMap<>();
        Integer days = limits.days();
        Integer euros = limits.euros();
        if (!ticked.isEmpty()) {
            query.put(ACTIONS, String.join(SEPARATOR, ticked));
        }
        if (days != null) {
            query.put(DAYS, days.toString());
        }
        if (euros != null) {
            query.put(EUROS, euros.toString());
        }
        return QueryParameters.simple(query);
    }
}
