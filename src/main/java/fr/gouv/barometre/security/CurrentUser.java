package fr.gouv.barometre.security;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.PersonId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The signed-in person, with the grants in force now: each method reads them afresh, so a removed grant acts at once. */
public interface CurrentUser {

    PersonId id();

    String displayName();

    Set<Role> roles();

    Scope scope();

    /**
     * The scope as the request that is being answered last read it, to show what a person is offered; nothing may be decided by
     * it. Empty when nothing read it yet.
     */
    Optional<Scope> scopeLastRead();

    /** @throws fr.gouv.barometre.common.NotFoundException unless the commune exists in the caller's scope */
    void requireVisible(InseeCode commune);

    /** @throws fr.gouv.barometre.common.NotFoundException unless the operator exists in the caller's scope */
    void requireVisible(OpsnId opsn);

    /** Whether the person is a manager of this operator; Dinum and its readers are none. For the screen. */
    boolean manages(OpsnId opsn);

    /**
     * @throws fr.gouv.barometre.common.NotFoundException when the operator is outside the scope
     * @throws org.springframework.security.access.AccessDeniedException when the person sees it and is not its manager
     */
    void requireManaged(OpsnId opsn);

    /**
     * Whether the person may answer and work on the plan of this commune (référent or contributor). For the screen; the
     * service calls {@link #requireWritable}.
     */
    boolean canWrite(InseeCode commune);

    /**
     * Blocks of the questionnaire that the commune lets an operator of the person answer today.
     *
     * @return short name of the operator by code of the block; empty for who manages no operator
     */
    Map<String, String> delegatedBlocks(InseeCode commune);

    /** Whether the person may submit and reopen for this commune (référent). */
    boolean canSubmit(InseeCode commune);

    /**
     * @throws fr.gouv.barometre.common.NotFoundException when the commune is outside the scope
     * @throws org.springframework.security.access.AccessDeniedException when it is inside but read-only
     */
    void requireWritable(InseeCode commune);

    /** As {@link #requireWritable}, for submitting and reopening. */
    void requireSubmittable(InseeCode commune);
}
