package nl.leertafel.failures.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.support.Rows;
import nl.leertafel.support.RunningLeertafel;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.Visitor;
import nl.leertafel.support.Visitors;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever ticks many owners gets a long address: what is kept under a name opens too. */
@RunningLeertafel
class LongAddressTest {
    @Autowired
    World world;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    private Visitor visitor;

    @BeforeEach
    void open() {
        jdbc.sql("delete from sign_in_attempt").update();
        SeatedTable table = world.table();
        world.insert(Rows.failure(world, table));
        visitor = visitors.signedIn(table.chair());
    }

    @Test
    void the_longest_view_that_is_kept_is_opened_from_itself() {
        String query = owners(186);
        assertThat(query).hasSizeBetween(7900, 8000);
        assertThat(visitor.get("/failures?" + query).statusCode()).isEqualTo(200);
        HttpResponse<String> saved = visitor.post(
                "/failures/views",
                "name",
                "Iedereen",
                "query",
                query,
                "submission",
                UUID.randomUUID().toString());
        assertThat(saved.statusCode()).isEqualTo(302);
        String address = Visitor.location(saved);
        assertThat(address).hasSizeGreaterThan(7900);
        assertThat(visitor.get(address, "Referer", address).body()).contains("Iedereen");
    }

    static String owners(int many) {
        return Stream.generate(() -> "owner=" + UUID.randomUUID()).limit(many).collect(Collectors.joining("&"));
    }
}
