package fr.gouv.barometre.actionplan;

/** Where an action of the plan stands. An advice without a decision is no action yet. */
public enum ActionStatus {
    ACCEPTED,
    UNDER_WAY,
    /** Under way, but held up; carries a reason. */
    BLOCKED,
    DONE,
    /** The commune does not want it; carries a reason. */
    DECLINED;

    /** Whether the commune still intends to carry it out. */
    public boolean open() {
        return this == ACCEPTED || this == UNDER_WAY || this == BLOCKED;
    }
}
