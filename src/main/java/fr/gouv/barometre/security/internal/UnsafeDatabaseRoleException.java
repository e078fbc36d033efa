package fr.gouv.barometre.security.internal;

/** BAROMETRE_DB_USER is a role for which row level security does not hold. */
class UnsafeDatabaseRoleException extends RuntimeException {

    UnsafeDatabaseRoleException() {
        super(
                "Le portail ne peut pas démarrer : le rôle PostgreSQL de BAROMETRE_DB_USER est superutilisateur, ou possède les"
                        + " tables ; le cloisonnement entre communes ne vaudrait pas pour lui.");
    }
}
