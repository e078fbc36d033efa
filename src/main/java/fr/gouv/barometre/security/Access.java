package fr.gouv.barometre.security;

/**
 * The rights of the portal, as expressions for {@code @PreAuthorize} on services. They say who may call; which communes
 * the call may touch is the {@link CurrentUser}'s scope, checked inside.
 */
public final class Access {

    /** Any person with a grant. */
    public static final String MEMBER = "@grants.any()";

    /** As above, or the portal's own work. */
    public static final String MEMBER_OR_SYSTEM = "@grants.any() or @grants.system()";

    /** Everybody, without a login too. */
    public static final String ANYBODY = "permitAll()";

    public static final String DINUM = "@grants.has('DINUM')";

    /** May read what an operator has; whose operator it is, the scope says. */
    public static final String DINUM_OR_OPSN = "@grants.has('DINUM', 'OPSN_MANAGER', 'OPSN_READER')";

    /** As above, without Dinum: what an operator keeps for itself. */
    public static final String OPSN = "@grants.has('OPSN_MANAGER', 'OPSN_READER')";

    /** May change what an operator has: {@link CurrentUser#requireManaged} says which. */
    public static final String OPSN_MANAGER = "@grants.has('OPSN_MANAGER')";

    public static final String DINUM_OR_OPSN_MANAGER = "@grants.has('DINUM', 'OPSN_MANAGER')";

    /** May be asked whether a commune joins an operator; whom a request is for, the database holds. */
    public static final String DECIDE_MEMBERSHIP = "@grants.has('DINUM', 'OPSN_MANAGER', 'COMMUNE_REFERENT')";

    /** May give answers and work on the plan of a commune. */
    public static final String ANSWER = "@grants.has('COMMUNE_REFERENT', 'COMMUNE_CONTRIBUTOR')";

    /** May give answers: of a commune of one's own, or of blocks that a commune delegated to one's operator. */
    public static final String ANSWER_OR_DELEGATE =
            "@grants.has('COMMUNE_REFERENT', 'COMMUNE_CONTRIBUTOR', 'OPSN_MANAGER')";

    /** May submit and reopen the questionnaire of a commune. */
    public static final String SUBMIT = "@grants.has('COMMUNE_REFERENT')";

    /** May change who has access to a commune. */
    public static final String TEAM = "@grants.has('DINUM', 'COMMUNE_REFERENT')";

    /** The portal's own work (imports, start-up), never a person's. */
    public static final String SYSTEM = "@grants.system()";

    private Access() {}
}
