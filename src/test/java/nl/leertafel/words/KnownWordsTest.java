package nl.leertafel.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@LeertafelTest
class KnownWordsTest {
    @Autowired
    World world;

    @Autowired
    WordFinder words;

    SeatedTable table;

    @BeforeEach
    void sitDown() {
        table = world.table();
    }

    @ParameterizedTest
    @CsvSource({
        "wachtlijst, Wij werken met lange wachtlijsten",
        "wachtlijsten, Er is een wachtlijst voor de ggz",
        "huis, Wij bouwen te weinig huizen",
        "kind, Wij vergeten de kinderen",
        "brieven, Wij sturen een brief",
        "jongen, Wij sturen jongens weg",
        "CREËREN, Wij creeren drempels",
        "school, Wij bellen de scholen niet",
    })
    void a_word_is_found_in_any_form(String typed, String statement) {
        assertThat(found(typed, failure(statement))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "schotten, Er staan onderwijsschotten in de weg",
        "schot, Er staan onderwijsschotten in de weg",
        "onderwijs, Er staan onderwijsschotten in de weg",
        "school, Wij missen het schoolbestuur",
        "school, Geen plek op de basisscholen",
        "hulp, Wij stoppen de jeugdhulp",
        "onderwijsschotten, Schotten tussen zorg en onderwijs",
        "jeugdhulp, De hulp voor de jeugd stopt",
    })
    void a_compound_is_found_by_its_parts_and_its_parts_by_the_compound(String typed, String statement) {
        assertThat(found(typed, failure(statement))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "schoten, Er staan schotten in de weg",
        "wachtlijts, Er is een wachtlijst voor de ggz",
        "wachlijst, Er is een wachtlijst voor de ggz",
        "vachtlijst, Er is een wachtlijst voor de ggz",
        "wachtlijzt, Er is een wachtlijst voor de ggz",
        "verantwoordng, Wij vragen te veel verantwoording",
        "verantworoding, Wij vragen te veel verantwoording",
    })
    void a_mistake_in_typing_does_no_harm(String typed, String statement) {
        assertThat(found(typed, failure(statement))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "eten, Wij weten het niet",
        "last, Wij nemen ballast mee",
        "budget, Er is een wachtlijst voor de ggz",
        "wachtlijst verhuizing, Er is een wachtlijst voor de ggz",
    })
    void what_is_another_word_is_not_found(String typed, String statement) {
        assertThat(found(typed, failure(statement))).isFalse();
    }

    @Test
    void what_only_looks_like_it_stays_out_when_the_word_itself_is_there() {
        UUID board = failure("Wij missen een bord bij de deur");
        UUID bond = failure("Wij missen de bond aan tafel");
        assertThat(hits("bord")).containsExactly(board);
        assertThat(hits("bont")).containsExactly(bond);
    }

    @Test
    void the_weightiest_words_and_the_word_itself_come_first() {
        UUID workaround = failure("Niemand beslist", "De wachtlijst wordt omzeild");
        UUID inside = failure("De ggzwachtlijst is te lang", "");
        UUID statement = failure("Wij accepteren de wachtlijst", "");
        assertThat(hits("wachtlijst")).containsExactly(statement, workaround, inside);
    }

    @Test
    void all_words_must_be_there() {
        UUID both = failure("De wachtlijst van de ggz");
        failure("De wachtlijst van de school");
        assertThat(hits("ggz wachtlijsten")).containsExactly(both);
    }

    @Test
    void while_somebody_types_the_beginning_of_the_last_word_is_enough() {
        UUID failure = failure("De verantwoording kost uren");
        assertThat(begun("uren verantw")).containsExactly(failure);
        assertThat(hits("verantw")).isEmpty();
        assertThat(begun("verantw kinderen")).isEmpty();
    }

    @Test
    void words_that_change_are_found_and_the_former_ones_forgotten() {
        UUID failure = failure("De wachtlijst van de ggz");
        world.sql(jdbc -> jdbc.sql("update system_failure set statement = 'Het budget is op' where id = ?")
                .param(failure)
                .update());
        assertThat(hits("budget")).containsExactly(failure);
        assertThat(hits("wachtlijst")).isEmpty();
        assertThat(world.count("word_known where plain = 'wachtlijst'")).isZero();
    }

    @Test
    void a_word_that_something_else_still_uses_stays_known() {
        UUID one = failure("De wachtlijst van de ggz");
        UUID other = failure("De wachtlijst van de school");
        world.sql(jdbc -> jdbc.sql("update system_failure set statement = 'Het budget is op' where id = ?")
                .param(one)
                .update());
        assertThat(hits("wachtlijts")).containsExactly(other);
    }

    @Test
    void keeping_a_text_reads_its_own_words_and_not_all_that_are_known() {
        UUID failure = failure("De wachtlijst van de ggz");
        world.sql(jdbc -> jdbc.sql("insert into word_known (municipality_id, plain, stem)"
                        + " select ?, 'woord' || n, 'woord' || n from generate_series(1, 3000) n")
                .param(world.municipality())
                .update());
        long read = world.sql(jdbc -> {
            // a plan that was kept from when the table was small says nothing
            jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
            jdbc.sql("update system_failure set statement = 'Het budget van de school is op' where id = ?")
                    .param(failure)
                    .update();
            return jdbc.sql("select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables"
                            + " where relname = 'word_known'")
                    .query(Long.class)
                    .single();
        });
        assertThat(read).isLessThan(1000);
    }

    @Test
    void nothing_is_found_or_known_across_the_wall() {
        failure("De wachtlijst van de ggz");
        World elsewhere = world.elsewhere();
        assertThat(elsewhere.count("word_entry where kind = 'FAILURE'")).isZero();
        assertThat(elsewhere.count("word_known where plain = 'wachtlijst'")).isZero();
        WordQuery query = elsewhere.sql(jdbc -> words.asked("wachtlijts"));
        assertThat(query.wanted()).extracting(WordQuery.Wanted::stem).containsExactly("wachtlijt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "de het een", "'; drop table person --", "%_\\", "\0\0", "\uD800", "‘’—…", "\u202e"})
    void anything_may_be_typed(String typed) {
        failure("De wachtlijst van de ggz");
        assertThat(hits(typed)).isEmpty();
        assertThat(begun(typed)).isEmpty();
    }

    @Test
    void only_the_first_words_count() {
        UUID failure = failure("een twee drie vier vijf zes zeven acht negen tien");
        assertThat(hits("twee drie vier vijf zes zeven acht negen onzin")).containsExactly(failure);
        assertThat(hits("x".repeat(100_000))).isEmpty();
    }

    private boolean found(String typed, UUID failure) {
        return hits(typed).contains(failure);
    }

    private List<UUID> hits(String typed) {
        return world.sql(jdbc -> ids(words.asked(typed)));
    }

    private List<UUID> begun(String typed) {
        return world.sql(jdbc -> ids(words.begun(typed)));
    }

    private List<UUID> ids(WordQuery query) {
        if (query.isEmpty()) return List.of();
        return world.sql(jdbc -> jdbc.sql(
                        "select h.subject_id from " + query.hits("e.kind = 'FAILURE' and e.table_id in (:visible)")
                                + " h order by h.rank desc, h.subject_id")
                .params(query.parameters())
                .param("visible", List.of(table.id()))
                .query(UUID.class)
                .list());
    }

    private UUID failure(String statement) {
        return failure(statement, "");
    }

    private UUID failure(String statement, String workaround) {
        return world.insert(Rows.acknowledged(world, table).with("statement", statement, "workaround", workaround));
    }
}
