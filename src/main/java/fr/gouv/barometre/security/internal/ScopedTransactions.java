package fr.gouv.barometre.security.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.security.PortalPrincipal;
import fr.gouv.barometre.security.Role;
import fr.gouv.barometre.security.SystemWork;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells PostgreSQL, at the start of each transaction, for whom it runs: its row level security decides by that. The same
 * statement brings the person's grants, because every transaction checks them. The setting ends with the transaction, so a
 * pooled connection never keeps it; outside a transaction nothing scoped is visible.
 */
@Component
class ScopedTransactions implements TransactionExecutionListener {

    private static final String FOR_WHOM = """
            select scope.*, held.role, held.opsn_id, held.insee
            from (select set_config('barometre.person', ?, true) as person,
                         set_config('barometre.system', ?, true) as system) scope
            left join grants_in_force(nullif(?, '')::uuid) held on true
            """;

    private final DataSource dataSource;

    ScopedTransactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        if (beginFailure != null) {
            return;
        }
        Optional<PersonId> someone = Grants.principal().map(PortalPrincipal::personId);
        String person = someone.map(id -> id.value().toString()).orElse("");
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (PreparedStatement statement = connection.prepareStatement(FOR_WHOM)) {
            statement.setString(1, person);
            statement.setString(2, SystemWork.isRunning() ? "on" : "");
            statement.setString(3, person);
            List<Grant> grants = grants(statement);
            TransactionScope.begin(grants);
            someone.ifPresent(id -> RequestGrants.keep(id, grants));
        } catch (SQLException failure) {
            throw new CannotGetJdbcConnectionException("The scope of the transaction could not be set", failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** One row without a role stands for no grant at all. */
    private static List<Grant> grants(PreparedStatement statement) throws SQLException {
        List<Grant> grants = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                @Nullable String role = rows.getString("role");
                if (role != null) {
                    grants.add(grant(role, rows));
                }
            }
        }
        return grants;
    }

    private static Grant grant(String role, ResultSet row) throws SQLException {
        @Nullable Long opsn = row.getObject("opsn_id", Long.class);
        @Nullable String insee = row.getString("insee");
        return new Grant(
                Role.valueOf(role),
                opsn == null ? null : new OpsnId(opsn),
                insee == null ? null : new InseeCode(insee));
    }
}
