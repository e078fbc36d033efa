package fr.gouv.barometre.opsn;

/** What a commune may take from its operator. */
public enum DigitalService {
    /** Shared data protection officer. */
    DPO,
    /** Shared information security officer. */
    RSSI,
    /** Business software: accounts, registers, payroll. */
    SOFTWARE,
    HOSTING,
    SUPPORT,
    /** E-mail. */
    MESSAGING,
    BACKUP,
    TRAINING,
    /** Sending of acts and accounts to the State, public procurement. */
    ELECTRONIC_SENDING,
    WEBSITE
}
