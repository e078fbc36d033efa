package fr.gouv.barometre.security.internal;

import fr.gouv.barometre.security.SystemWork;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells PostgreSQL, at the start of each transaction, for whom it runs: its row level security decides by that. The setting
 * ends with the transaction, so a pooled connection never keeps it; outside a transaction nothing scoped is visible.
 */
@Component
class ScopedTransactions implements TransactionExecutionListener {

    private static final String FOR_WHOM =
            "select set_config('barometre.person', ?, true), set_config('barometre.system', ?, true)";

    private final DataSource dataSource;

    ScopedTransactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        if (beginFailure != null) {
            return;
        }
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (PreparedStatement statement = connection.prepareStatement(FOR_WHOM)) {
            statement.setString(
                    1,
                    Grants.principal()
                            .map(person -> person.personId().value().toString())
                            .orElse(""));
            statement.setString(2, SystemWork.isRunning() ? "on" : "");
            statement.execute();
        } catch (SQLException failure) {
            throw new CannotGetJdbcConnectionException("The scope of the transaction could not be set", failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
