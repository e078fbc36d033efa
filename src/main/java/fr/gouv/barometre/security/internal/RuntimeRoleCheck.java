package fr.gouv.barometre.security.internal;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start when the portal's PostgreSQL role could pass row level security, which holds neither for a superuser nor
 * for the owner of the tables.
 */
@Component
class RuntimeRoleCheck implements SmartInitializingSingleton {

    private static final String PASSES_ROW_LEVEL_SECURITY = """
            select rolsuper or rolbypassrls or pg_has_role(rolname, t.tableowner, 'member')
            from pg_roles, pg_tables t
            where rolname = current_user and t.schemaname = 'public' and t.tablename = 'response'
            """;

    private final JdbcClient jdbc;

    RuntimeRoleCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (jdbc.sql(PASSES_ROW_LEVEL_SECURITY).query(Boolean.class).single()) {
            throw new UnsafeDatabaseRoleException();
        }
    }
}
