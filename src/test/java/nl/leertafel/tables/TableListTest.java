package nl.leertafel.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeertafelTest
class TableListTest {
    @Autowired
    World world;

    @Autowired
    TablePages pages;

    private Actor administrator;

    @BeforeEach
    void administrator() {
        administrator = world.administrator();
    }

    @Test
    void pagesFollowEachOtherByNameWithoutGapsInBothDirections() {
        List<String> names = new ArrayList<>();
        for (int number = 0; number < 53; number++) {
            String name = (number % 2 == 0 ? "tafel " : "Tafel ") + (100 + number);
            names.add(name);
            named(name, "Jeugd");
        }

        assertThat(walk(false)).isEqualTo(names);
        Collections.reverse(names);
        assertThat(walk(true)).isEqualTo(names);
    }

    @Test
    void findsByPartOfNameOrTheme() {
        named("Leertafel School en thuis", "Onderwijs");
        named("Leertafel Wonen", "Regio Noord");

        assertThat(names(list("SCHOOL", false, null))).containsExactly("Leertafel School en thuis");
        assertThat(names(list("noord", false, null))).containsExactly("Leertafel Wonen");
        assertThat(names(list("%", false, null))).isEmpty();
        assertThat(names(list("\0", false, null))).hasSize(2);
    }

    @Test
    void countsAndDrawsSeatsWithoutGuestsAndRemovedOnes() {
        SeatedTable table = world.table();
        world.seat(table.id(), SeatRole.OFFICIAL, null, null);
        UUID removed = world.seat(table.id(), SeatRole.OFFICIAL, null, null);
        world.sql(sql -> sql.sql("update seat set removed_on = current_date where id = ?")
                .param(removed)
                .update());

        TableRow row = list("", false, null).rows().get(0);

        assertThat(row.seats()).isEqualTo(8);
        assertThat(row.empty()).isEqualTo(1);
        assertThat(row.drawn().places())
                .extracting(DrawnTable.Place::style)
                .containsExactly("", "", "", "", "", "lt-seat--empty", "lt-seat--practice", "lt-seat--practice");
    }

    private List<String> walk(boolean backwards) {
        List<String> walked = new ArrayList<>();
        UUID after = null;
        do {
            TableList page = list("", backwards, after);
            walked.addAll(names(page));
            after = page.next();
        } while (after != null);
        return walked;
    }

    private TableList list(String q, boolean backwards, @Nullable UUID after) {
        return world.as(administrator, () -> pages.list(administrator, q, backwards, after));
    }

    private static List<String> names(TableList list) {
        return list.rows().stream().map(TableRow::name).toList();
    }

    private void named(String name, String theme) {
        world.sql(sql -> sql.sql("""
                        insert into learning_table (id, version, municipality_id, name, theme, purpose, rhythm_weeks,
                                                    house_rules, state, created_at)
                        values (?, 0, ?, ?, ?, 'Elk kind krijgt hulp.', 4, '', 'SETTING_UP', now())""")
                .params(Ids.next(), world.municipality(), name, theme)
                .update());
    }
}
