package nl.leertafel.platform;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the names of the people and organisations of the municipality: who works here may be named. */
@Component
class NamesHere {
    private final JdbcClient jdbc;

    NamesHere(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    List<KnownName> all() {
        return jdbc.sql("select name, true as person from person where state <> 'DEACTIVATED' union all select name,"
                        + " false from organisation")
                .query((row, i) -> KnownName.of(row.getString("name"), row.getBoolean("person")))
                .list();
    }
}
