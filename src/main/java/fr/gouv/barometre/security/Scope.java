package fr.gouv.barometre.security;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import java.util.List;
import java.util.Set;

/** Which communes a person may see. Anything outside is "not found", so that identifiers cannot be probed. */
public sealed interface Scope {

    /** Whether a grant names this very commune: the person is one of its own. */
    default boolean names(InseeCode commune) {
        return switch (this) {
            case Communes(var codes) -> codes.contains(commune);
            case AnyOf(var parts) -> parts.stream().anyMatch(part -> part.names(commune));
            case Everything everything -> false;
            case MembersOf members -> false;
        };
    }

    /** Dinum. */
    record Everything() implements Scope {}

    /** An operator's manager: the memberships in force today. */
    record MembersOf(Set<OpsnId> opsns) implements Scope {}

    /** A commune's people; one secretary may serve several communes. Empty for a person without a grant. */
    record Communes(Set<InseeCode> codes) implements Scope {}

    /** A person with several hats sees the union. */
    record AnyOf(List<Scope> scopes) implements Scope {}
}
