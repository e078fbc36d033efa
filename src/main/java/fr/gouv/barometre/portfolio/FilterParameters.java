package fr.gouv.barometre.portfolio;

import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.opsn.DigitalService;
import fr.gouv.barometre.portfolio.PortfolioFilter.AxisBound;
import fr.gouv.barometre.portfolio.PortfolioFilter.Change;
import fr.gouv.barometre.portfolio.PortfolioFilter.Held;
import fr.gouv.barometre.portfolio.PortfolioFilter.Late;
import fr.gouv.barometre.territory.Stratum;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A filter as it stands in an address: "q=mont&amp;etat=remis&amp;retard=L3". The portfolio writes it, and the page of each
 * {@link BulkGesture} reads the same. A value that makes no sense counts as absent.
 */
public final class FilterParameters {

    /** More would make an address that servers cut. */
    public static final int MOST_CHOSEN = 200;

    private static final Pattern AXIS = Pattern.compile("([1-9])-(moins|plus)-(\\d{1,3})");
    private static final Pattern CODE = Pattern.compile("[AL]\\d{1,2}");
    private static final Pattern SIREN = Pattern.compile("\\d{9}");
    private static final String ANY_LATE = "oui";
    private static final String NO_CONTACT = "aucun";
    private static final String MINE = "moi";

    private static final Map<ResponseState, String> STATES = Map.of(
            ResponseState.SUBMITTED, "remis",
            ResponseState.STARTED, "commence",
            ResponseState.NOT_STARTED, "pas-commence",
            ResponseState.NOT_EXPECTED, "pas-attendu");

    private static final Map<PlanState, String> PLANS = Map.of(
            PlanState.NONE, "aucun",
            PlanState.TO_START, "a-commencer",
            PlanState.UNDER_WAY, "en-cours",
            PlanState.STALLED, "arrete",
            PlanState.DONE, "termine");

    private static final Map<Change, String> CHANGES = Map.of(Change.DOWN, "baisse", Change.UP, "hausse");

    private FilterParameters() {}

    public static Map<String, String> of(PortfolioFilter filter) {
        Map<String, String> written = new LinkedHashMap<>();
        put(written, "q", filter.text().isBlank() ? null : filter.text());
        put(written, "choix", filter.chosen().isEmpty() ? null : chosen(filter.chosen()));
        put(written, "etat", STATES, filter.state());
        put(written, "taille", filter.stratum() == null ? null : lower(filter.stratum()));
        put(written, "epci", filter.epci());
        put(written, "retard", late(filter.late()));
        put(written, "axe", axis(filter.axis()));
        put(written, "action", filter.action() == null ? null : filter.action().action());
        put(written, "statut", status(filter.action()));
        put(written, "plan", PLANS, filter.plan());
        put(written, "evolution", CHANGES, filter.change());
        put(written, "service", filter.service() == null ? null : lower(filter.service()));
        put(written, "suivi", filter.mine() ? MINE : null);
        put(written, "contact", filter.withoutContact() ? NO_CONTACT : null);
        return written;
    }

    /** @param query values by name, as in an address; the first of several counts */
    public static PortfolioFilter read(Map<String, List<String>> query) {
        Function<String, String> value =
                name -> query.getOrDefault(name, List.of()).stream().findFirst().orElse("");
        return new PortfolioFilter(
                value.apply("q"),
                Arrays.stream(value.apply("choix").split(","))
                        .flatMap(code -> InseeCode.parse(code).stream())
                        .limit(MOST_CHOSEN)
                        .collect(Collectors.toSet()),
                find(STATES, value.apply("etat")),
                constant(Stratum.values(), value.apply("taille")),
                matching(SIREN, value.apply("epci")),
                late(value.apply("retard")),
                axis(value.apply("axe")),
                held(value.apply("action"), value.apply("statut")),
                find(PLANS, value.apply("plan")),
                find(CHANGES, value.apply("evolution")),
                constant(DigitalService.values(), value.apply("service")),
                value.apply("contact").equals(NO_CONTACT),
                value.apply("suivi").equals(MINE));
    }

    private static void put(Map<String, String> written, String name, @Nullable String value) {
        if (value != null) {
            written.put(name, value);
        }
    }

    private static <T> void put(Map<String, String> written, String name, Map<T, String> words, @Nullable T value) {
        put(written, name, value == null ? null : words.get(value));
    }

    private static String chosen(Set<InseeCode> communes) {
        return communes.stream().map(InseeCode::value).sorted().collect(Collectors.joining(","));
    }

    private static @Nullable String late(@Nullable Late late) {
        return late == null ? null : late.rule() == null ? ANY_LATE : late.rule();
    }

    private static @Nullable Late late(String text) {
        return text.equals(ANY_LATE)
                ? new Late(null)
                : Optional.ofNullable(matching(CODE, text)).map(Late::new).orElse(null);
    }

    private static @Nullable String axis(@Nullable AxisBound axis) {
        return axis == null ? null : (axis.position() + 1) + (axis.below() ? "-moins-" : "-plus-") + axis.points();
    }

    private static @Nullable AxisBound axis(String text) {
        Matcher parts = AXIS.matcher(text);
        return parts.matches()
                ? new AxisBound(
                        Integer.parseInt(parts.group(1)) - 1,
                        parts.group(2).equals("moins"),
                        Integer.parseInt(parts.group(3)))
                : null;
    }

    private static @Nullable String status(@Nullable Held held) {
        return held == null || held.status() == null ? null : lower(held.status());
    }

    private static @Nullable Held held(String action, String status) {
        @Nullable String code = matching(CODE, action);
        return code == null ? null : new Held(code, constant(ActionStatus.values(), status));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] constants, String word) {
        return Arrays.stream(constants)
                .filter(constant -> lower(constant).equals(word))
                .findFirst()
                .orElse(null);
    }

    private static <T> @Nullable T find(Map<T, String> words, String word) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String matching(Pattern form, String text) {
        return form.matcher(text).matches() ? text : null;
    }
}
