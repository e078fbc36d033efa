package fr.gouv.barometre.actionplan;

/** Where an action of the plan stands. An advice without a decision is no action yet. */
public enum ActionStatus {
    ACCEPTED,
    UNDER_WAY,
    /** Under way, but held up; carries what holds it up. */
    BLOCKED,
    /** Carried out by the plan; carries what shows it. */
    DONE,
    /** Was done before the plan knew of it; carries what shows it. */
    ALREADY_DONE,
    /** The commune does not want it; carries a reason. */
    DECLINED;

    /** Whether the commune still intends to carry it out. */
    public boolean open() {
        return this == ACCEPTED || this == UNDER_WAY || this == BLOCKED;
    }

    /** Whether it is behind the commune, by the plan or before it. */
    public boolean settled() {
        return this == DONE || this == ALREADY_DONE;
    }
}
