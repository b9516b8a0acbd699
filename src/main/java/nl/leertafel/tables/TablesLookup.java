package nl.leertafel.tables;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class TablesLookup implements TableLookup {
    private static final String SUMMARY =
            "select t.id, t.name, t.purpose, t.state, t.rhythm_weeks from learning_table t ";

    private final JdbcClient sql;

    TablesLookup(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Seats seatsOf(Actor actor) {
        List<Seats.Held> held =
                sql.sql("""
                        select s.id as seat_id, s.table_id, s.role, s.session_id
                        from seat s join person p on p.id = s.person_id
                        where s.person_id = ? and p.state = 'ACTIVE'
                        order by s.id""").param(actor.personId()).query(Seats.Held.class).list();
        return new Seats(held, actor.isAdministrator());
    }

    @Override
    public TableSummary find(UUID tableId) {
        return sql.sql(SUMMARY + "where t.id = ?")
                .param(tableId)
                .query(TableSummary.class)
                .optional()
                .orElseThrow(() -> new NotFound("table", tableId));
    }

    @Override
    public Map<UUID, TableSummary> find(Collection<UUID> tableIds) {
        if (tableIds.isEmpty()) return Map.of();
        return sql
                .sql(SUMMARY + "where t.id in (:ids)")
                .param("ids", tableIds)
                .query(TableSummary.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(TableSummary::id, Function.identity()));
    }

    @Override
    public List<TableSummary> visibleTo(Actor actor) {
        return sql.sql(SUMMARY + """
                        where :everything or exists (
                            select 1 from seat own join person p on p.id = own.person_id
                            where own.table_id = t.id and own.person_id = :person and own.role <> 'GUEST'
                            and p.state = 'ACTIVE')
                        order by lower(t.name)""")
                .param("everything", actor.isAdministrator())
                .param("person", actor.personId())
                .query(TableSummary.class)
                .list();
    }

    @Override
    public List<Sitter> sitters(UUID tableId) {
        return sql.sql("""
                        select s.id as seat_id, p.id as person_id, p.name, o.name as organisation, s.role
                        from seat s join person p on p.id = s.person_id join organisation o on o.id = p.organisation_id
                        where s.table_id = ? and s.role <> 'GUEST'
                        order by s.role <> 'CHAIR', s.position, s.id""").param(tableId).query(Sitter.class).list();
    }
}
