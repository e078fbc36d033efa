package fr.gouv.barometre.response;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.response.internal.CommuneSituation;
import fr.gouv.barometre.response.internal.SituationRepository;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a commune declares about itself beside the questionnaire: staff, local revenue, safeguard plan. */
@Service
@PreAuthorize(Access.MEMBER)
@Transactional(readOnly = true)
public class SituationService {

    private final SituationRepository situations;
    private final CurrentUser currentUser;
    private final Clock clock;

    SituationService(SituationRepository situations, CurrentUser currentUser, Clock clock) {
        this.situations = situations;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    public Situation read(InseeCode commune) {
        currentUser.requireVisible(commune);
        return situations
                .findByInsee(commune.value())
                .map(CommuneSituation::toSituation)
                .orElse(Situation.NOT_DECLARED);
    }

    /** @throws RefusedException when a figure cannot be, or when somebody else declared since the situation was read */
    @PreAuthorize(Access.ANSWER)
    @Transactional
    public Situation declare(InseeCode commune, Situation declared) {
        currentUser.requireWritable(commune);
        Instant now = clock.instant();
        Optional<CommuneSituation> existing = situations.findByInsee(commune.value());
        existing.ifPresent(situation -> situation.declare(declared, currentUser.id(), now));
        CommuneSituation situation =
                existing.orElseGet(() -> new CommuneSituation(commune, declared, currentUser.id(), now));
        try {
            return situations.saveAndFlush(situation).toSituation();
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException e) {
            // A colleague declared in the very same moment, for the first time or after our read
            throw new RefusedException("response.refused.situation-changed");
        }
    }
}
