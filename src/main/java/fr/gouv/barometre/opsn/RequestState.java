package fr.gouv.barometre.opsn;

/** How far a {@link MembershipRequest} is. */
public enum RequestState {
    OPEN,
    ACCEPTED,
    REFUSED,
    WITHDRAWN
}
