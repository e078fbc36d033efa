package fr.gouv.barometre.response.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.response.Situation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a commune declares about itself beside the questionnaire. */
@Entity
@Table(name = "commune_situation")
public class CommuneSituation {

    @Id
    private String insee;

    private @Nullable Integer staffFte;
    private @Nullable Integer localRevenueEuros;
    private @Nullable Boolean safeguardPlanRequired;
    private @Nullable LocalDate safeguardPlanNotifiedOn;
    private Instant changedAt;
    private UUID changedBy;

    @Version
    private @Nullable Long version;

    @NullUnmarked
    protected CommuneSituation() {}

    public CommuneSituation(InseeCode commune, Situation declared, PersonId by, Instant at) {
        insee = commune.value();
        changedBy = by.value();
        changedAt = at;
        declare(declared, by, at);
    }

    /** @throws RefusedException when the figures cannot be, or when somebody else declared since they were read */
    public void declare(Situation declared, PersonId by, Instant at) {
        if (!Objects.equals(version, declared.version())) {
            throw new RefusedException("response.refused.situation-changed");
        }
        requirePlausible(declared.staffFte(), "response.refused.staff");
        requirePlausible(declared.localRevenueEuros(), "response.refused.revenue");
        staffFte = declared.staffFte();
        localRevenueEuros = declared.localRevenueEuros();
        safeguardPlanRequired = declared.safeguardPlanRequired();
        safeguardPlanNotifiedOn = declared.safeguardPlanNotifiedOn();
        changedBy = by.value();
        changedAt = at;
    }

    public Situation toSituation() {
        return new Situation(staffFte, localRevenueEuros, safeguardPlanRequired, safeguardPlanNotifiedOn, version);
    }

    private static void requirePlausible(@Nullable Integer figure, String refusal) {
        if (figure != null && figure < 0) {
            throw new RefusedException(refusal);
        }
    }
}
