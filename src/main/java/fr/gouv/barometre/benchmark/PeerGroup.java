package fr.gouv.barometre.benchmark;

/**
 * Communes compared with one another.
 *
 * @param code the stratum, then "/" and the région or département for the narrower kinds ("P500/75"); the id of the operator
 *     for {@link Kind#OPSN}
 */
public record PeerGroup(Kind kind, String code) {

    /** For the address of a page: "strate-region", "opsn-12". A commune has one group of each kind, except operators. */
    public String address() {
        return switch (kind) {
            case STRATUM -> "strate";
            case STRATUM_REGION -> "strate-region";
            case STRATUM_DEPARTEMENT -> "strate-departement";
            case OPSN -> "opsn-" + code;
        };
    }

    /** From the widest territory to the narrowest, then the members of an operator, whatever their size. */
    public enum Kind {
        STRATUM,
        STRATUM_REGION,
        STRATUM_DEPARTEMENT,
        OPSN
    }
}
