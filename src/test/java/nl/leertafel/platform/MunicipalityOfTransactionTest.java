package nl.leertafel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.MunicipalityScope;
import nl.leertafel.shared.Standing;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@LeertafelTest
class MunicipalityOfTransactionTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    JpaTransactionManager manager;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MunicipalityScope scope;

    @Autowired
    DataSource dataSource;

    @Autowired
    World world;

    @Test
    void isThatOfTheScopeAndEndsWithTheTransaction() {
        world.person("Iemand");
        assertThat(world.count("person")).isEqualTo(1);
        assertThat(people()).isZero();
        assertThat(transactions.<Long>execute(status -> people())).isZero();
    }

    @Test
    void isOnEachConnectionWhenOneTransactionIsInsideAnother() {
        world.person("Iemand");
        World other = world.elsewhere();
        TransactionTemplate inner = new TransactionTemplate(manager);
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        world.sql(outer -> {
            Long there = scope.within(other.municipality(), () -> inner.<Long>execute(status -> people()));
            assertThat(there).isZero();
            assertThat(people()).isEqualTo(1);
            return null;
        });
    }

    @Test
    void anAccountSeesItsPersonsEverywhereAndChangesNone() {
        Actor here = world.person("Iemand");
        World other = world.elsewhere();
        other.person("Iemand", Standing.READER, here.accountId());
        world.person("Ander");
        scope.withinAccount(
                here.accountId(),
                () -> transactions.<Object>execute(status -> {
                    assertThat(people()).isEqualTo(2);
                    assertThat(jdbc.sql("select count(*) from municipality")
                                    .query(Long.class)
                                    .single())
                            .isEqualTo(2);
                    assertThat(jdbc.sql("update person set name = 'Niemand'").update())
                            .isZero();
                    assertThat(jdbc.sql("update municipality set name = 'Nergens'")
                                    .update())
                            .isZero();
                    return status;
                }));
    }

    @Test
    void theTemplateForEverybodyIsNotTheOneOfSpringSession() {
        assertThat(transactions.getTransactionManager()).isSameAs(manager);
    }

    @Test
    void aTransactionThatCannotBeToldIsRolledBackAndItsConnectionReturned() throws Exception {
        assertThat(connectionsInUse()).isZero();
        MunicipalityOfTransaction listener = new MunicipalityOfTransaction(scope, new DriverManagerDataSource());
        JpaTransactionManager broken = new JpaTransactionManager(entities);
        broken.afterPropertiesSet();
        broken.addListener(listener);
        TransactionTemplate template = new TransactionTemplate(broken);
        assertThatThrownBy(() -> scope.within(UUID.randomUUID(), () -> template.<Object>execute(status -> status)))
                .isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(connectionsInUse()).isZero();
    }

    private int connectionsInUse() throws SQLException {
        return dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections();
    }

    private long people() {
        return jdbc.sql("select count(*) from person").query(Long.class).single();
    }
}
