package fr.gouv.barometre.security;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A {@link Scope} as an SQL condition: the one place where a kind of scope becomes rows. The text is made of constants and
 * named parameters only.
 *
 * @param sql condition to put behind {@code where} or {@code and}
 * @param parameters values of its named parameters, all prefixed "scope"
 */
public record ScopeClause(String sql, Map<String, Object> parameters) {

    /**
     * @param inseeColumn column that holds the INSEE code of a current commune, a constant such as {@code "c.insee"}
     * @param today day on which memberships must be in force
     */
    public static ScopeClause of(Scope scope, String inseeColumn, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>();
        return new ScopeClause(condition(scope, inseeColumn, today, parameters), parameters);
    }

    private static String condition(Scope scope, String column, LocalDate today, Map<String, Object> parameters) {
        return switch (scope) {
            case Scope.Everything() -> "true";
            case Scope.MembersOf(var opsns) -> {
                parameters.put("scopeOpsns", opsns.stream().map(OpsnId::value).toArray(Long[]::new));
                parameters.put("scopeToday", today);
                yield column
                        + " in (select m.insee from opsn_membership m where m.opsn_id = any(:scopeOpsns)"
                        + " and m.starts_on <= :scopeToday and (m.ends_on is null or m.ends_on > :scopeToday))";
            }
            case Scope.Communes(var codes) -> {
                parameters.put(
                        "scopeCommunes", codes.stream().map(InseeCode::value).toArray(String[]::new));
                yield column + " = any(:scopeCommunes)";
            }
            case Scope.AnyOf(var scopes) -> {
                List<String> parts = new ArrayList<>();
                for (Scope part : scopes) {
                    parts.add(condition(part, column, today, parameters));
                }
                yield "(" + String.join(" or ", parts) + ")";
            }
        };
    }
}
