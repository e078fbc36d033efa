package fr.gouv.barometre.security.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentence alone, without the trace that would bury it. */
class UnsafeDatabaseRoleAnalyzer extends AbstractFailureAnalyzer<UnsafeDatabaseRoleException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnsafeDatabaseRoleException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Créez un rôle sans droit particulier pour le portail, distinct de BAROMETRE_DB_OWNER (README, « Production »).",
                cause);
    }
}
