package fr.gouv.barometre.territory.internal;

import fr.gouv.barometre.security.ScopeClause;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person typed, as an SQL query of the communes of their scope that it means. The text is made of constants; what was
 * typed is a parameter.
 *
 * @param with common table expressions to put behind {@code with}; {@code best} holds each commune once, with all that the
 *     order needs: {@code insee}, {@code rank} (0 is the best), {@code former_name}, {@code population}, {@code search_name}
 * @param order of its rows, where it is called {@code b}
 */
record CommuneMatch(String with, String order, Map<String, Object> parameters) {

    private static final Pattern CODE = Pattern.compile("\\d[\\dAB]\\d{0,12}");
    private static final int SIREN_LENGTH = 9;

    private static final String BY_NAME_ALONE = "b.search_name, b.insee";

    /** The most populated first among equals, so that the commune that is meant stands on top. */
    private static final String BY_RANK = "b.rank, b.population desc nulls last, " + BY_NAME_ALONE;

    private static final String ALL = """
            best as (
                select c.insee, 0 as rank, null::text as former_name, c.population, c.search_name
                from commune c where c.current and""";

    private static final String FOUND_BY_CODE = """
            matched as (
                select insee, case when insee = :code then 0 else 2 end as rank, null::text as former_name
                from commune where current and (insee like :prefix or siren = :siren)
                union all
                select insee, case when postcode = :code then 1 else 3 end, null
                from commune_postcode where postcode like :prefix
                union all
                select part_of, 5, coalesce(name, insee) from former_commune where insee = :code),
            found as (
                select m.*, c.population, c.search_name from matched m join commune c on c.insee = m.insee),
            """;

    /**
     * {@code search_form} leaves letters, digits and spaces only: nothing in it is a wildcard of LIKE. What a match holds
     * anyway, the parts, is asked first: it drops nearly every name at one comparison.
     */
    private static final String FOUND_BY_NAME = """
            asked as (
                select form,
                       '%' || form || '%' as whole,
                       array['le ' || form, 'la ' || form, 'les ' || form, 'l ' || form] as with_article,
                       (select array_agg('%' || word || '%') from unnest(string_to_array(form, ' ')) word) as parts,
                       (select array_agg('% ' || word || '%') from unnest(string_to_array(form, ' ')) word) as words
                from search_form(:text) form),
            found as (
                select c.insee,
                       case when c.search_name = (select form from asked) then 0
                            when c.search_name = any ((select with_article from asked)::text[]) then 1
                            when starts_with(c.search_name, (select form from asked)) then 2
                            when ' ' || c.search_name like all ((select words from asked)::text[]) then 3
                            else 4 end as rank,
                       null::text as former_name, c.population, c.search_name
                from commune c
                where c.current and (select form from asked) <> ''
                  and c.search_name like all ((select parts from asked)::text[])
                  and (c.search_name like (select whole from asked)
                       or ' ' || c.search_name like all ((select words from asked)::text[]))
                union all
                select f.part_of, 5, f.name, c.population, c.search_name
                from former_commune f join commune c on c.insee = f.part_of
                where ' ' || f.search_name like all ((select words from asked)::text[])),
            """;

    /** A commune that several things match counts once, by its best match; a former name is the least of them. */
    private static final String BEST_OF_FOUND = """
            best as (
                select c.insee, min(c.rank) as rank, case when min(c.rank) = 5 then min(c.former_name) end as former_name,
                       c.population, c.search_name
                from found c where %s group by c.insee, c.population, c.search_name)
            """;

    /** @param scope condition on {@code c.insee} */
    static CommuneMatch of(String typed, ScopeClause scope) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new CommuneMatch(ALL + " " + scope.sql() + ")", BY_NAME_ALONE, scope.parameters());
        }
        return code(text)
                .map(code ->
                        among(FOUND_BY_CODE, Map.of("code", code, "prefix", code + "%", "siren", siren(code)), scope))
                .orElseGet(() -> among(FOUND_BY_NAME, Map.of("text", text), scope));
    }

    private static CommuneMatch among(String found, Map<String, Object> asked, ScopeClause scope) {
        Map<String, Object> parameters = new HashMap<>(asked);
        parameters.putAll(scope.parameters());
        return new CommuneMatch(found + BEST_OF_FOUND.formatted(scope.sql()), BY_RANK, parameters);
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
