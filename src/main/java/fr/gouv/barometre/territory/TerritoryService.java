package fr.gouv.barometre.territory;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.ScopeClause;
import fr.gouv.barometre.territory.internal.Communes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Communes of the caller's scope, as the official geography knows them. */
@Service
@PreAuthorize(Access.MEMBER)
@Transactional(readOnly = true)
public class TerritoryService {

    private final Communes communes;
    private final CurrentUser user;
    private final Clock clock;

    TerritoryService(Communes communes, CurrentUser user, Clock clock) {
        this.communes = communes;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Finds communes by name (without accents or case), postcode, INSEE code or SIREN, the best match first; former
     * communes are found by their name or code too. Blank finds all, by name.
     */
    public List<CommuneRow> search(String text, int limit) {
        return search(text, 0, limit);
    }

    /** As {@link #search(String, int)}, from the given row on. */
    public List<CommuneRow> search(String text, int offset, int limit) {
        return communes.find(text, scope(), offset, limit);
    }

    /** How many communes {@link #search} finds. */
    public int count(String text) {
        return communes.count(text, scope());
    }

    /**
     * @param insee of a commune of today, or of a former one that has answers here
     * @throws NotFoundException outside the caller's scope
     */
    public CommuneDetails commune(InseeCode insee) {
        user.requireVisible(insee);
        return communes.details(insee).orElseThrow(() -> new NotFoundException("Commune " + insee));
    }

    public Edition currentEdition() {
        return communes.edition();
    }

    private ScopeClause scope() {
        return ScopeClause.of(user.scope(), "c.insee", LocalDate.now(clock));
    }
}
