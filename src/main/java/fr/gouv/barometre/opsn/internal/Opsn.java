package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.opsn.OpsnDetails;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An operator of shared digital services (syndicat mixte, agency, centre de gestion, association...). */
@Entity
@Table(name = "opsn")
public class Opsn {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private String shortName;
    private @Nullable String siren;
    private @Nullable String website;
    private @Nullable String email;
    private boolean simulated;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Opsn() {}

    public OpsnDetails details() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return new OpsnDetails(new OpsnId(id), name, shortName, siren, website, email, simulated);
    }
}
