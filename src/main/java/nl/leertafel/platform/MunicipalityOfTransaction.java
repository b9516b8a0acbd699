package nl.leertafel.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import nl.leertafel.shared.MunicipalityScope;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells PostgreSQL, at the start of each transaction, whose rows row-level security lets it see. */
@Component
class MunicipalityOfTransaction implements TransactionExecutionListener {
    private static final String SET =
            "select set_config('leertafel.municipality', ?, true), set_config('leertafel.account', ?, true)";

    private final MunicipalityScope scope;
    private final DataSource dataSource;

    MunicipalityOfTransaction(MunicipalityScope scope, DataSource dataSource) {
        this.scope = scope;
        this.dataSource = dataSource;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        UUID municipality = scope.municipality();
        UUID account = scope.account();
        if (beginFailure != null || (municipality == null && account == null)) return;
        try {
            set(municipality, account);
        } catch (SQLException | RuntimeException e) {
            refuseCommit(e);
        }
    }

    private void set(@Nullable UUID municipality, @Nullable UUID account) throws SQLException {
        if (!TransactionSynchronizationManager.hasResource(dataSource))
            throw new SQLException("The transaction is not on the application's database");
        // the transaction's own connection, which stays with it
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setString(1, municipality == null ? "" : municipality.toString());
            statement.setString(2, account == null ? "" : account.toString());
            statement.execute();
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /**
     * An exception at once would leave the connection bound to the thread, so it comes when the work would be kept. Not a
     * TransactionException, which the transaction manager would take for a commit that failed.
     */
    private static void refuseCommit(Exception reason) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                throw new DataAccessResourceFailureException(
                        "The transaction could not be given its municipality", reason);
            }
        });
    }
}
