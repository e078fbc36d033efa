package fr.gouv.barometre.opsn.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Pager;
import fr.gouv.barometre.common.ui.QueryValues;
import fr.gouv.barometre.opsn.DigitalService;
import fr.gouv.barometre.opsn.MemberFilter;
import fr.gouv.barometre.opsn.MemberList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of the members, as it stands in the address: {@code ?liste=anciennes&q=dax&service=dpo&suivi=moi&page=2}. What makes no
 * sense there counts as absent.
 *
 * @param mine whether only the communes that the reader looks after are listed
 * @param page from 1
 */
record MembersQuery(Listed listed, String text, @Nullable DigitalService service, boolean mine, int page) {

    /** The lists of the page, with their word in the address. */
    enum Listed {
        MEMBERS("membres"),
        NOT_MEMBERS("non-membres"),
        OUTSIDE("hors-perimetre"),
        FORMER("anciennes");

        private final String word;

        Listed(String word) {
            this.word = word;
        }
    }

    private static final String LIST = "liste";
    private static final String TEXT = "q";
    private static final String SERVICE = "service";
    private static final String CHARGE = "suivi";
    private static final String MINE = "moi";
    private static final int LAST_PAGE = 10_000;
    private static final int LONGEST_TEXT = 100;

    static MembersQuery of(QueryParameters parameters) {
        QueryValues values = new QueryValues(parameters);
        String listed = values.word(LIST).orElse("");
        String service = values.word(SERVICE).orElse("");
        String text = parameters.getSingleParameter(TEXT).orElse("");
        return new MembersQuery(
                Arrays.stream(Listed.values())
                        .filter(list -> list.word.equals(listed))
                        .findFirst()
                        .orElse(Listed.MEMBERS),
                text.substring(0, Math.min(LONGEST_TEXT, text.length())),
                Arrays.stream(DigitalService.values())
                        .filter(one -> word(one).equals(service))
                        .findFirst()
                        .orElse(null),
                values.word(CHARGE).orElse("").equals(MINE),
                values.number(Pager.PAGE, 1, LAST_PAGE).orElse(1));
    }

    private static String word(DigitalService service) {
        return service.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    MembersQuery list(Listed other) {
        return new MembersQuery(other, "", null, false, 1);
    }

    MembersQuery filter(String wanted, @Nullable DigitalService taken, boolean onlyMine) {
        return new MembersQuery(listed, wanted.strip(), taken, onlyMine, 1);
    }

    MemberFilter filter() {
        return new MemberFilter(
                switch (listed) {
                    case OUTSIDE -> MemberList.OUTSIDE;
                    case FORMER -> MemberList.FORMER;
                    case MEMBERS, NOT_MEMBERS -> MemberList.MEMBERS;
                },
                text,
                service,
                mine);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = withoutPage();
        if (page > 1) {
            parameters.put(Pager.PAGE, String.valueOf(page));
        }
        return QueryParameters.simple(parameters);
    }

    Map<String, String> withoutPage() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (listed != Listed.MEMBERS) {
            parameters.put(LIST, listed.word);
        }
        if (!text.isBlank()) {
            parameters.put(TEXT, text);
        }
        if (service != null) {
            parameters.put(SERVICE, word(service));
        }
        if (mine) {
            parameters.put(CHARGE, MINE);
        }
        return parameters;
    }

    /** How many rows come before the page; a page beyond the last one counts as the last one. */
    int offset(int total, int perPage) {
        return (shownPage(total, perPage) - 1) * perPage;
    }

    int shownPage(int total, int perPage) {
        return Math.min(page, Math.max(1, (total + perPage - 1) / perPage));
    }

    String address(OpsnId opsn) {
        String query = parameters().getQueryString();
        return Addresses.members(opsn) + (query.isEmpty() ? "" : "?" + query);
    }
}
