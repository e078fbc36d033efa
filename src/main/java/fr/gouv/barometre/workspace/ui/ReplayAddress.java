package fr.gouv.barometre.workspace.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.QueryValues;
import fr.gouv.barometre.workspace.Replay;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A supposition as the address of the page keeps it, so that it can be sent to a colleague. */
final class ReplayAddress {

    private static final String DATE = "date";
    private static final String POPULATION = "population";
    private static final String STAFF = "agents";

    private ReplayAddress() {}

    static Replay read(QueryValues query) {
        return new Replay(
                query.date(DATE, ReplayForm.EARLIEST, ReplayForm.LATEST).orElse(null),
                query.number(POPULATION, 0, ReplayForm.MOST_INHABITANTS).orElse(null),
                query.number(STAFF, 0, ReplayForm.MOST_STAFF).orElse(null));
    }

    static QueryParameters query(Replay replay) {
        Map<String, String> query = new TreeMap<>();
        put(query, DATE, replay.date());
        put(query, POPULATION, replay.population());
        put(query, STAFF, replay.staffFte());
        return QueryParameters.simple(query);
    }

    static String of(InseeCode commune, Replay replay) {
        String query = query(replay).getQueryString();
        return Addresses.obligations(commune) + (query.isEmpty() ? "" : "?" + query);
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }
}
