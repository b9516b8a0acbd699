package nl.leertafel.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Long lists go by pages, and a longer page asks no more of the database. */
@LeertafelTest
class SessionListTest {
    @Autowired
    Gathering tafel;

    @Autowired
    Gatherings gatherings;

    @Autowired
    SessionPages pages;

    @Test
    void past_sessions_go_by_pages_without_gaps_or_repeats() {
        for (int i = 0; i < 60; i++) closed(i / 2); // pairs at the same moment
        Set<UUID> seen = new TreeSet<>();
        GatheringsPage page = list(null);
        seen.addAll(ids(page));
        while (page.next() != null) {
            page = list(page.next());
            assertThat(page.coming()).isEmpty();
            seen.addAll(ids(page));
        }
        assertThat(seen).hasSize(60);
        assertThat(list(null).past().get(0).startsAt())
                .isAfter(list(null).past().get(24).startsAt());
    }

    @Test
    void a_longer_list_takes_no_more_statements() throws Exception {
        closed(1);
        int few = Statements.of(() -> list(null)).size();
        for (int i = 2; i < 12; i++) closed(i);
        assertThat(Statements.of(() -> list(null))).hasSize(few);
    }

    @Test
    void a_longer_agenda_takes_no_more_statements() throws Exception {
        UUID session = tafel.planned(14);
        Actor chair = tafel.table.chair();
        int few = Statements.of(() -> tafel.as(chair, () -> pages.show(chair, session)))
                .size();
        for (int i = 0; i < 10; i++) tafel.add(session, AgendaKind.PATTERN, "Punt " + i);
        assertThat(Statements.of(() -> tafel.as(chair, () -> pages.show(chair, session))))
                .hasSize(few);
    }

    private void closed(int weeksAgo) {
        var at = Rows.days(-7L * (weeksAgo + 1)).truncatedTo(ChronoUnit.DAYS);
        tafel.world.insert(Rows.session(tafel.world, tafel.table)
                .with("state", "CLOSED", "starts_at", at, "ends_at", at.plusSeconds(7200))
                .with("convened_at", at, "closed_at", at));
    }

    private GatheringsPage list(@Nullable UUID after) {
        Actor resident = tafel.table.resident();
        return tafel.as(resident, () -> gatherings.list(resident, tafel.table.id(), after));
    }

    private static List<UUID> ids(GatheringsPage page) {
        return page.past().stream().map(SessionRow::id).toList();
    }
}
