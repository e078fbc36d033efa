package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A commune belongs to an operator from a day on, until a day; it may belong to several operators at once. */
@Entity
@Table(name = "opsn_membership")
public class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private long opsnId;

    @Column(updatable = false)
    private String insee;

    @Column(updatable = false)
    private LocalDate startsOn;

    private @Nullable LocalDate endsOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    public Membership(OpsnId opsn, InseeCode commune, LocalDate startsOn) {
        this.opsnId = opsn.value();
        this.insee = commune.value();
        this.startsOn = startsOn;
    }

    /** @param firstDayWithout first day on which the commune is no longer a member */
    public void end(LocalDate firstDayWithout) {
        if (endsOn != null) {
            throw new RefusedException("opsn.refused.alreadyEnded");
        }
        if (!firstDayWithout.isAfter(startsOn)) {
            throw new RefusedException("opsn.refused.endsBeforeStart", startsOn);
        }
        endsOn = firstDayWithout;
    }

    public OpsnId opsn() {
        return new OpsnId(opsnId);
    }
}
