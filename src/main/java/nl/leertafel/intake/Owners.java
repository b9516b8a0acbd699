package nl.leertafel.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.leertafel.tables.SeatRole;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may own failures at which table, by name and by e-mail address. */
@Component
class Owners {
    private final JdbcClient jdbc;

    Owners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At one table. */
    static final class At {
        private final Map<String, UUID> known = new HashMap<>();
        private final TreeSet<String> names = new TreeSet<>();

        @Nullable
        UUID find(String nameOrAddress) {
            return known.get(SheetWords.plain(nameOrAddress));
        }

        String names() {
            return String.join(", ", names);
        }
    }

    private record Row(UUID tableId, SeatRole role, UUID personId, String name, String email) {}

    Map<UUID, At> at(List<UUID> tables) {
        Map<UUID, At> owners = new HashMap<>();
        if (tables.isEmpty()) return owners;
        tables.forEach(table -> owners.put(table, new At()));
        jdbc.sql("""
            select s.table_id, s.role, p.id as person_id, p.name, a.email
            from seat s
            join person p on p.id = s.person_id
            join account a on a.id = p.account_id
            where s.table_id in (:tables) and s.removed_on is null and s.state <> 'VACANT'
              and p.state <> 'DEACTIVATED'
            """).param("tables", tables).query(Row.class).list().stream()
                .filter(row -> row.role().governs())
                .forEach(row -> add(owners.computeIfAbsent(row.tableId(), table -> new At()), row));
        return owners;
    }

    private static void add(At at, Row row) {
        at.known.put(SheetWords.plain(row.name()), row.personId());
        at.known.put(SheetWords.plain(row.email()), row.personId());
        at.names.add(row.name());
    }
}
