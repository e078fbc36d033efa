package fr.gouv.barometre.territory.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person typed, as an SQL query of the communes it means: columns {@code insee}, {@code rank} (0 is the best) and
 * {@code former_name}. The text is made of constants; what was typed is a parameter.
 */
record CommuneMatch(String sql, Map<String, Object> parameters) {

    private static final Pattern CODE = Pattern.compile("\\d[\\dAB]\\d{0,12}");
    private static final int SIREN_LENGTH = 9;

    private static final String ALL =
            "select c.insee, 0 as rank, null::text as former_name from commune c where c.current";

    private static final String BY_CODE = """
            select c.insee, case when c.insee = :code then 0 else 2 end as rank, null::text as former_name
            from commune c where c.current and (c.insee like :prefix or c.siren = :siren)
            union all
            select insee, case when postcode = :code then 1 else 3 end, null from commune_postcode where postcode like :prefix
            union all
            select part_of, 4, coalesce(name, insee) from former_commune where insee = :code
            """;

    /** {@code search_form} leaves letters, digits and spaces only: nothing in it is a wildcard of LIKE. */
    private static final String BY_NAME = """
            select c.insee,
                   case when c.search_name = asked.form then 0
                        when regexp_replace(c.search_name, '^(le|la|les|l) ', '') = asked.form then 1
                        when c.search_name like asked.form || '%' then 2
                        when ' ' || c.search_name like all (asked.words) then 3
                        else 4 end as rank,
                   null::text as former_name
            from asked, commune c
            where c.current and asked.form <> ''
              and (' ' || c.search_name like all (asked.words) or c.search_name like '%' || asked.form || '%')
            union all
            select f.part_of, 5, f.name from asked, former_commune f where ' ' || f.search_name like all (asked.words)
            """;

    private static final String ASKED = """
            asked as materialized (
                select search_form(:text) as form,
                       (select array_agg('% ' || word || '%') from unnest(string_to_array(search_form(:text), ' ')) word)
                           as words),
            """;

    static CommuneMatch of(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new CommuneMatch("found as (" + ALL + ")", Map.of());
        }
        Optional<String> code = code(text);
        if (code.isPresent()) {
            String value = code.get();
            return new CommuneMatch(
                    "found as (" + BY_CODE + ")", Map.of("code", value, "prefix", value + "%", "siren", siren(value)));
        }
        return new CommuneMatch(ASKED + "found as (" + BY_NAME + ")", Map.of("text", text));
    }

    private static Optional<String> code(String text) {
        String compact = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return CODE.matcher(compact).matches() ? Optional.of(compact) : Optional.empty();
    }

    /** A SIRET starts with the SIREN. */
    private static String siren(String code) {
        return code.length() > SIREN_LENGTH ? code.substring(0, SIREN_LENGTH) : code;
    }
}
