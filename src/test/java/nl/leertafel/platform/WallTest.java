package nl.leertafel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The second wall, tried with raw SQL: what no mistake in the application can pass. */
@LeertafelTest
class WallTest {
    /** They belong to no municipality. */
    private static final List<String> BEFORE_THE_WALL = List.of(
            "account",
            "account_link",
            "demonstration",
            "flyway_schema_history",
            "known_municipality",
            "scheduled_tasks",
            "sign_in_attempt",
            "spring_session",
            "spring_session_attributes",
            "vault_key");

    private static final String REFUSED = "42501";

    @Autowired
    DataSource application;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @Autowired
    World here;

    UUID there;

    @BeforeEach
    void fillTwoMunicipalities() {
        World other = here.elsewhere();
        there = other.municipality();
        EveryTable.fill(here);
        EveryTable.fill(other);
    }

    @Test
    void everyTableIsBehindTheWallOrKnownToStandBeforeIt() {
        List<String> unwalled =
                JdbcClient.create(owner).sql("""
                    select c.relname from pg_class c
                    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                      and not (c.relrowsecurity and c.relforcerowsecurity and exists (
                          select from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname
                          and p.cmd = 'ALL' and p.qual like '%leertafel.municipality%' and p.with_check = p.qual))
                    order by 1
                    """).query(String.class).list();
        assertThat(unwalled).containsExactlyElementsOf(BEFORE_THE_WALL);
    }

    @Test
    void nothingLooksOverTheWallWithAnotherRolesEyes() {
        List<String> openings =
                JdbcClient.create(owner).sql("""
                    select proname::text from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
                    union all
                    select relname::text from pg_class where relnamespace = 'public'::regnamespace
                      and (relkind = 'm' or relkind = 'v' and coalesce(
                          not reloptions @> array['security_invoker=true'], true))
                    union all
                    select tablename || ': ' || policyname from pg_policies where permissive = 'PERMISSIVE'
                      and policyname <> 'municipality_wall' and (policyname <> 'own_account' or cmd <> 'SELECT')
                    """).query(String.class).list();
        assertThat(openings).isEmpty();
    }

    @TestFactory
    List<DynamicTest> everyTableKeepsTheMunicipalitiesApartForBothRoles() {
        return List.of(application, owner).stream()
                .flatMap(role -> tables().stream()
                        .map(table -> DynamicTest.dynamicTest(
                                (role == owner ? "owner: " : "application: ") + table,
                                () -> keepsApart(new Raw(role), table))))
                .toList();
    }

    private List<String> tables() {
        return JdbcClient.create(owner).sql("""
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
            where a.attname = 'municipality_id' and c.relkind = 'r' and not a.attisdropped
            order by 1
            """).query(String.class).list();
    }

    private void keepsApart(Raw raw, String table) {
        UUID mine = here.municipality();
        int rows = raw.count(mine, table, mine);
        assertThat(rows).as("%s needs a row in EveryTable", table).isPositive();
        String row = raw.one(mine, "select to_jsonb(t)::text from " + table + " t limit 1");
        String columns = raw.one(
                mine,
                "select string_agg(attname, ', ') from pg_attribute where attrelid = '" + table
                        + "'::regclass and attnum > 0 and not attisdropped and attgenerated = ''");
        String insert = "insert into " + table + " (" + columns + ") select " + columns
                + " from jsonb_populate_record(null::" + table + ", '" + row.replace("'", "''") + "')";

        for (UUID outside : new @Nullable UUID[] {null, there}) {
            assertThat(raw.count(outside, table, mine)).isZero();
            assertThat(raw.change(outside, "update " + table + " set municipality_id = municipality_id", mine))
                    .isIn("0", REFUSED);
            assertThat(raw.change(outside, "delete from " + table, mine)).isIn("0", REFUSED);
            assertThat(raw.change(outside, insert, null)).isEqualTo(REFUSED);
        }
        assertThat(raw.change(there, "update " + table + " set municipality_id = '" + mine + "'", null))
                .isEqualTo(REFUSED);
        assertThat(raw.count(mine, table, mine)).isEqualTo(rows);
    }

    /** Statements in a transaction that says which municipality it works for, or none. */
    private record Raw(JdbcClient jdbc, TransactionTemplate transactions) {
        Raw(DataSource role) {
            this(JdbcClient.create(role), new TransactionTemplate(new DataSourceTransactionManager(role)));
        }

        int count(@Nullable UUID within, String table, UUID of) {
            return Integer.parseInt(
                    one(within, "select count(*) from " + table + " where municipality_id = '" + of + "'"));
        }

        String one(@Nullable UUID within, String sql) {
            return in(within, () -> jdbc.sql(sql).query(String.class).single());
        }

        /** The number of rows, or how the database refused. Nothing is kept. */
        String change(@Nullable UUID within, String sql, @Nullable UUID of) {
            String only = of == null ? "" : " where municipality_id = '" + of + "'";
            try {
                return in(within, () -> String.valueOf(jdbc.sql(sql + only).update()));
            } catch (DataAccessException e) {
                if (e.getRootCause() instanceof SQLException cause) return String.valueOf(cause.getSQLState());
                throw e;
            }
        }

        private String in(@Nullable UUID municipality, Supplier<String> work) {
            return transactions.<String>execute(status -> {
                status.setRollbackOnly();
                if (municipality != null)
                    jdbc.sql("select set_config('leertafel.municipality', ?, true)")
                            .param(municipality.toString())
                            .query(String.class)
                            .single();
                return work.get();
            });
        }
    }
}
