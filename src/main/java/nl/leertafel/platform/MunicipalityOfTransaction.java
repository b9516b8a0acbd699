package nl.leertafel.platform;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import nl.leertafel.shared.MunicipalityScope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.TransactionStatus;

/** Tells PostgreSQL, at the start of each transaction, whose rows row-level security lets it see. */
@Component
class MunicipalityOfTransaction implements TransactionExecutionListener {
    private static final Logger LOG = LoggerFactory.getLogger(MunicipalityOfTransaction.class);
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
            giveUp(transaction, e);
        }
    }

    private void set(@Nullable UUID municipality, @Nullable UUID account) throws SQLException {
        // on the transaction's own connection, which goes back to the pool when the transaction ends
        try (PreparedStatement statement =
                DataSourceUtils.getConnection(dataSource).prepareStatement(SET)) {
            statement.setString(1, municipality == null ? "" : municipality.toString());
            statement.setString(2, account == null ? "" : account.toString());
            statement.execute();
        }
    }

    /** An exception here would leave the connection bound to the thread; what follows fails or sees nothing. */
    private static void giveUp(TransactionExecution transaction, Exception e) {
        LOG.warn("The transaction cannot be given its municipality and is rolled back", e);
        if (transaction instanceof TransactionStatus status) status.setRollbackOnly();
    }
}
