package fr.gouv.barometre.security.internal;

import fr.gouv.barometre.common.InseeCode;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the running transaction knows of the person it runs for: the grants, read by its first statement, and the communes
 * found visible since. It ends with the transaction, so that a grant removed meanwhile acts on the next one.
 */
final class TransactionScope extends ResourceHolderSupport {

    private final List<Grant> grants;
    private final Set<InseeCode> visible = new HashSet<>();

    private TransactionScope(List<Grant> grants) {
        this.grants = List.copyOf(grants);
    }

    /** Belongs to the transaction that has just begun; an outer one that is suspended meanwhile keeps its own. */
    static void begin(List<Grant> grants) {
        TransactionScope scope = new TransactionScope(grants);
        TransactionSynchronizationManager.bindResource(TransactionScope.class, scope);
        TransactionSynchronizationManager.registerSynchronization(
                new ResourceHolderSynchronization<TransactionScope, Object>(scope, TransactionScope.class) {});
    }

    static TransactionScope current() {
        @Nullable Object scope = TransactionSynchronizationManager.getResource(TransactionScope.class);
        return (TransactionScope) Objects.requireNonNull(scope, "Outside a transaction nothing is in scope");
    }

    List<Grant> grants() {
        return grants;
    }

    boolean alreadyFoundVisible(InseeCode commune) {
        return visible.contains(commune);
    }

    void foundVisible(InseeCode commune) {
        visible.add(commune);
    }
}
