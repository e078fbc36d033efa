package fr.gouv.barometre.contact;

/** What a contact is in the town hall. */
public enum ContactRole {
    MAYOR,
    /** Councillor in charge of digital matters. */
    DIGITAL_COUNCILLOR,
    /** Director general of services. */
    DIRECTOR,
    SECRETARY,
    DPO,
    /** Responsible for information security. */
    SECURITY_OFFICER,
    IT,
    OTHER;

    /** Whether the person holds a mandate, which ends. */
    public boolean elected() {
        return this == MAYOR || this == DIGITAL_COUNCILLOR;
    }
}
