package fr.gouv.barometre.security;

/** What a person may do for a commune. */
public enum CommuneRight {
    /** Everything, the accesses included. */
    REFERENT(Role.COMMUNE_REFERENT),
    /** Answers and the plan. */
    CONTRIBUTOR(Role.COMMUNE_CONTRIBUTOR),
    /** Reads. */
    READER(Role.COMMUNE_READER);

    private final Role role;

    CommuneRight(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }

    static CommuneRight of(Role role) {
        return switch (role) {
            case COMMUNE_REFERENT -> REFERENT;
            case COMMUNE_CONTRIBUTOR -> CONTRIBUTOR;
            case COMMUNE_READER -> READER;
            case DINUM, OPSN_MANAGER, OPSN_READER ->
                throw new IllegalArgumentException(role + " is not about a commune");
        };
    }

    /** Whether this right contains the right to answer. */
    public boolean answers() {
        return this != READER;
    }
}
