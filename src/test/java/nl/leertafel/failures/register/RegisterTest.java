package nl.leertafel.failures.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.leertafel.failures.FailureKind;
import nl.leertafel.failures.FailureState;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The register's questions on a real PostgreSQL. */
@LeertafelTest
class RegisterTest {
    @Autowired
    World world;

    @Autowired
    Register register;

    @Autowired
    RegisterSheets sheets;

    @Autowired
    Habits habits;

    private SeatedTable table;
    private Actor administrator;

    @BeforeEach
    void seat() {
        table = world.table();
        administrator = world.administrator();
    }

    @Test
    void shows_open_ones_unless_asked_otherwise() {
        one("Wij wachten");
        resolved("Wij wachtten");
        assertThat(statements("")).containsExactly("Wij wachten");
        assertThat(statements("status=all")).hasSize(2);
        assertThat(statements("status=resolved")).containsExactly("Wij wachtten");
        assertThat(statements("status=RESOLVED")).containsExactly("Wij wachtten");
        assertThat(statements("status=open&status=resolved")).hasSize(2);
        assertThat(statements("status=nonsense")).containsExactly("Wij wachten");
    }

    @Test
    void what_was_merged_into_another_is_shown_only_when_asked_for_by_name() {
        UUID owner = table.boardMember().personId();
        UUID kept = one("Wij wachten");
        UUID chair = table.chair().personId();
        world.insert(Rows.failure(world, table)
                .with("statement", "Wij wachten ook", "state", "MERGED", "merged_into", kept, "owner_id", owner)
                .with("merged_by", chair, "merged_at", Rows.now(), "merged_state", "SUSPECTED")
                .with("merged_escalated", false, "kept_state", "SUSPECTED", "kept_untouched", 0)
                .with("kept_touched_at", Rows.now()));
        assertThat(statements("")).containsExactly("Wij wachten");
        assertThat(statements("status=all")).containsExactly("Wij wachten");
        assertThat(statements("status=merged")).containsExactly("Wij wachten ook");
        assertThat(statements("status=all&status=merged")).hasSize(2);
        RegisterPage page = page(administrator, "");
        assertThat(page.totals().open()).isEqualTo(1);
        assertThat(count(page, Field.STATUS, FailureState.MERGED)).isEqualTo(1);
    }

    @Test
    void filters_combine_between_groups_and_add_within_one() {
        one("wet", "kind", "LAW", "level", "NATIONAL");
        one("gewoonte", "kind", "CULTURE", "level", "TABLE");
        one("contract", "kind", "CONTRACT", "level", "TABLE");
        assertThat(statements("kind=law&kind=culture")).containsExactlyInAnyOrder("wet", "gewoonte");
        assertThat(statements("kind=law&kind=culture&level=table")).containsExactly("gewoonte");
        assertThat(statements("kind=law&level=table")).isEmpty();
        assertThat(statements("level=table&kind=nonsense")).hasSize(2);
    }

    @Test
    void filters_on_owner_domain_untouched_and_table() {
        UUID owned = one("van haar", "owner_id", table.boardMember().personId(), "state", "BEING_WORKED_ON");
        one("van niemand", "untouched", 4);
        domain(owned, "HOUSING");
        domain(owned, "DEBT");
        world.insert(Rows.failure(world, world.table()).with("statement", "elders"));
        assertThat(statements("owner=none")).containsExactlyInAnyOrder("van niemand", "elders");
        assertThat(statements("owner=" + table.boardMember().personId())).containsExactly("van haar");
        assertThat(statements(table.boardMember(), "owner=me")).containsExactly("van haar");
        assertThat(statements("domain=housing&domain=debt")).containsExactly("van haar");
        assertThat(statements("untouched=3")).containsExactly("van niemand");
        assertThat(statements("table=" + table.id())).containsExactly("van niemand", "van haar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"schotten", "schoten", "schot", "SCHOTTEN jeugd", "\"schotten tussen\"", "schotn"})
    void finds_by_stem_and_despite_typing_errors(String words) {
        one("Wij hebben schotten tussen jeugd en onderwijs");
        one("Wij bellen ouders tijdens kantooruren");
        assertThat(statements("q=" + words)).containsExactly("Wij hebben schotten tussen jeugd en onderwijs");
    }

    @Test
    void finds_what_a_typed_compound_is_made_of_and_words_that_are_not_finished() {
        one("Wij hebben schotten in het onderwijs");
        one("Wij houden vast aan het woonplaatsbeginsel");
        assertThat(statements("q=onderwijsschotten")).containsExactly("Wij hebben schotten in het onderwijs");
        assertThat(statements("q=woonplaatsbeginsl")).containsExactly("Wij houden vast aan het woonplaatsbeginsel");
        assertThat(statements(world.table().chair(), "q=schotten")).isEmpty();
    }

    @Test
    void finds_parts_of_compounds_and_what_stands_in_the_workaround() {
        one("Wij laten een gezin op drie wachtlijsten staan");
        one("Wij wachten", "workaround", "Scholen lenen een tablet uit");
        assertThat(statements("q=lijsten")).containsExactly("Wij laten een gezin op drie wachtlijsten staan");
        assertThat(statements("q=tablets")).containsExactly("Wij wachten");
        assertThat(statements("q=huisarts")).isEmpty();
    }

    @Test
    void the_best_match_comes_first() {
        one("Wij delen niets van de school met de huisarts");
        one("Wij noemen school en school en school");
        assertThat(statements("q=school")).startsWith("Wij noemen school en school en school");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%00",
                "q='",
                "q=:*%26|!(",
                "q=\"",
                "untouched=-1",
                "untouched=99999999999",
                "untouched=x",
                "table=x",
                "owner=x",
                "sort=x",
                "sort=-",
                "sort=relevance",
                "after=x",
                "after=AAAA",
                "status=",
                "kind=''",
                "lang=xx",
                "after=dW50b3VjaGVkCng",
                "q=<script>",
                "domain=%C3%A9"
            })
    void nonsense_is_left_out(String nonsense) {
        one("Wij wachten");
        statements(URLDecoder.decode(nonsense, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "untouched",
                "-untouched",
                "statement",
                "-statement",
                "owner",
                "-owner",
                "state",
                "-state",
                "kind",
                "-kind",
                "level",
                "-level",
                "table",
                "-table",
                "named",
                "-named",
                "relevance",
                "-relevance",
                "attention",
                "-attention",
                "domains",
                "-domains",
                "stories",
                "-stories",
                "touched",
                "-touched",
                "workaround",
                "-workaround"
            })
    void every_order_pages_through_all_once(String sort) {
        many(60);
        String words = sort.endsWith("relevance") ? "&q=wachten" : "";
        List<String> all = everyPage("sort=" + sort + words);
        assertThat(all).hasSize(60).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=untouched", "sort=-statement", "sort=owner", "sort=named&q=wachten"})
    void pages_lead_back_as_they_led_on(String query) {
        many(60);
        RegisterPage first = page(administrator, query);
        RegisterPage second = follow(first);
        RegisterPage third = follow(second);
        assertThat(first.leaf().previous()).isNull();
        assertThat(third.leaf().next()).isNull();
        RegisterPage back = follow(third.leaf().previous());
        assertThat(back.rows()).isEqualTo(second.rows());
        assertThat(follow(back).rows()).isEqualTo(third.rows());
        RegisterPage begin = follow(back.leaf().previous());
        assertThat(begin.rows()).isEqualTo(first.rows());
        assertThat(begin.leaf().previous()).isNull();
    }

    @Test
    void finds_by_the_days_on_which_they_were_named() {
        one("vandaag");
        one("vorige week", "named_at", Rows.days(-7));
        String day = LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(3).toString();
        assertThat(statements("named_from=" + day)).containsExactly("vandaag");
        assertThat(statements("named_until=" + day)).containsExactly("vorige week");
        assertThat(statements("named_from=" + day + "&named_until=" + day)).isEmpty();
        assertThat(statements("named_from=31-12-2026")).hasSize(2);
        resolved("opgelost");
        assertThat(statements("status=resolved&resolved_from=" + day)).containsExactly("opgelost");
        assertThat(statements("status=resolved&resolved_until=" + day)).isEmpty();
    }

    @Test
    void shows_the_columns_that_the_address_names_or_else_those_of_habit() {
        one("Wij wachten");
        assertThat(page(administrator, "").columns()).isEqualTo(Column.USUAL);
        List<Column> chosen = List.of(Column.STATEMENT, Column.STORIES);
        world.as(administrator, () -> habits.keep(administrator, chosen, true));
        assertThat(page(administrator, "").columns()).isEqualTo(chosen);
        assertThat(page(table.chair(), "").columns()).isEqualTo(Column.USUAL);
        assertThat(page(administrator, "columns=owner,nonsense,kind").columns())
                .containsExactly(Column.STATEMENT, Column.OWNER, Column.KIND);
        assertThat(page(administrator, "columns=nonsense").columns()).isEqualTo(chosen);
        world.as(administrator, () -> habits.keep(administrator, Column.USUAL, false));
        assertThat(page(administrator, "").habit()).isEqualTo(Habit.USUAL);
    }

    @Test
    void gives_what_is_shown_with_every_page_and_no_more_columns() {
        many(60);
        RegisterSheet sheet = world.as(
                administrator,
                () -> sheets.of(
                        administrator,
                        Filter.read(parameters("columns=kind,owner&sort=statement")),
                        Locale.forLanguageTag("nl")));
        assertThat(sheet.headers())
                .containsExactly(
                        "failures.sheet.statement",
                        "failures.sheet.table",
                        "failures.sheet.owner",
                        "failures.sheet.organisation",
                        "failures.sheet.kind");
        assertThat(sheet.rows()).hasSize(60).allMatch(row -> row.size() == 5);
        assertThat(sheet.rows().get(0).get(0)).isEqualTo("wij wachten a");
        assertThat(sheet.cut()).isFalse();
    }

    @Test
    void orders_as_it_says() {
        many(30);
        assertOrdered("sort=statement", RegisterRow::statement, Comparator.naturalOrder());
        assertOrdered("sort=untouched", row -> row.attention().waiting(), Comparator.reverseOrder());
        assertOrdered("sort=-untouched", row -> row.attention().waiting(), Comparator.naturalOrder());
        assertOrdered("sort=state", RegisterRow::state, Comparator.naturalOrder());
        assertOrdered("sort=level", RegisterRow::level, Comparator.naturalOrder());
        assertOrdered("sort=named", RegisterRow::namedAt, Comparator.reverseOrder());
        assertOrdered("sort=owner", row -> row.owner() == null ? "" : row.owner(), Comparator.naturalOrder());
    }

    @Test
    void pages_stay_whole_while_others_come_and_go() {
        many(60);
        RegisterPage first = page(administrator, "sort=statement");
        one("AAA komt erbij");
        world.sql(jdbc -> jdbc.sql("delete from system_failure where id = ?")
                .param(first.rows().get(3).id())
                .update());
        List<UUID> shown =
                new ArrayList<>(first.rows().stream().map(RegisterRow::id).toList());
        RegisterPage second = follow(first);
        shown.addAll(second.rows().stream().map(RegisterRow::id).toList());
        shown.addAll(follow(second).rows().stream().map(RegisterRow::id).toList());
        assertThat(shown).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void reads_its_usual_order_from_the_index_in_both_directions() {
        many(60);
        for (String query : List.of("", "sort=-untouched"))
            assertThat(plan(query))
                    .contains("using system_failure_register")
                    .doesNotContainPattern("Sort Key: .*untouched");
    }

    @Test
    void shows_each_what_they_see_and_counts_only_that() {
        SeatedTable other = world.table();
        one("hier");
        world.insert(Rows.failure(world, other).with("statement", "daar"));
        World elsewhere = world.elsewhere();
        elsewhere.insert(Rows.failure(elsewhere, elsewhere.table()).with("statement", "ver weg"));
        assertThat(statements(table.chair(), "")).containsExactly("hier");
        assertThat(statements(table.chair(), "table=" + other.id())).isEmpty();
        assertThat(page(table.chair(), "").totals().open()).isEqualTo(1);
        assertThat(statements(administrator, "")).containsExactlyInAnyOrder("hier", "daar");
        assertThat(statements(elsewhere.administrator(), "")).containsExactly("ver weg");
        assertThat(statements(world.reader(), "")).isEmpty();
        UUID session = world.insert(Rows.session(world, table));
        assertThat(statements(world.guest(table, session), "")).isEmpty();
    }

    @Test
    void counts_what_each_choice_would_show() {
        one("a", "kind", "LAW", "untouched", 3);
        one("b", "kind", "LAW");
        one("c", "kind", "CULTURE", "owner_id", table.chair().personId(), "state", "ACKNOWLEDGED");
        resolved("d");
        RegisterPage page = page(administrator, "kind=culture");
        assertThat(page.totals()).isEqualTo(new RegisterPage.Totals(1, 3, 1, 1));
        assertThat(count(page, Field.KIND, FailureKind.LAW)).isEqualTo(2);
        assertThat(count(page, Field.KIND, FailureKind.CULTURE)).isEqualTo(1);
        assertThat(count(page, Field.STATUS, FailureState.ACKNOWLEDGED)).isEqualTo(1);
        assertThat(page.views()).extracting(RegisterPage.View::count).containsExactly(3L, 0L, 1L, 0L, 2L, 1L);
        for (RegisterPage.View view : page.views())
            assertThat(count(view.address())).isEqualTo(view.count());
    }

    @Test
    void shows_the_beads_in_their_order() {
        UUID id = one("Wij wachten", "untouched", 2, "escalated", true);
        for (int day = 1; day <= 3; day++) bead(id, day, day == 1);
        RegisterRow row = page(administrator, "").rows().get(0);
        assertThat(row.attention().touched()).containsExactly(true, false, false);
        assertThat(row.attention().waiting()).isEqualTo(2);
        assertThat(row.attention().escalated()).isTrue();
    }

    /** With so few rows PostgreSQL would rather read and sort them all. */
    private String plan(String query) {
        String sql = RegisterSql.page(new Question(Filter.read(parameters(query)), "", Map.of()));
        return world.sql(jdbc -> {
            jdbc.sql("set local enable_seqscan = off").update();
            jdbc.sql("set local enable_bitmapscan = off").update();
            jdbc.sql("set local enable_sort = off").update();
            return String.join(
                    "\n",
                    jdbc.sql("explain " + sql)
                            .param("visible", List.of(table.id()))
                            .param("states", List.of("SUSPECTED", "ACKNOWLEDGED"))
                            .query(String.class)
                            .list());
        });
    }

    private UUID one(String statement, Object... columns) {
        return world.insert(
                Rows.failure(world, table).with("statement", statement).with(columns));
    }

    /** Only two who confirmed make it so. */
    private void resolved(String statement) {
        world.sql(jdbc -> {
            UUID id = Ids.next();
            var at = Rows.now().atOffset(ZoneOffset.UTC);
            jdbc.sql("""
                insert into system_failure (id, version, municipality_id, table_id, statement, kind, level, owner_id,
                    workaround, state, escalated, untouched, touched_at, named_by, named_at, claim, claimed_at, resolved_at)
                values (:id, 0, :municipality, :table, :statement, 'LAW', 'TABLE', :owner, '', 'RESOLVED', false, 0,
                    :at, :owner, :at, 'Anders', :at, :at)\
                """)
                    .param("id", id)
                    .param("municipality", world.municipality())
                    .param("table", table.id())
                    .param("statement", statement)
                    .param("owner", table.boardMember().personId())
                    .param("at", at)
                    .update();
            for (Actor actor : List.of(table.frontline(), table.resident()))
                jdbc.sql("""
                    insert into practice_confirmation (id, municipality_id, failure_id, person_id, role, still_happens,
                        note, claimed_at, at) values (?, ?, ?, ?, 'FRONTLINE', false, '', ?, ?)\
                    """)
                        .params(Ids.next(), world.municipality(), id, actor.personId(), at, at)
                        .update();
            return id;
        });
    }

    private void many(int number) {
        SeatedTable other = world.table();
        for (int i = 0; i < number; i++) {
            boolean owned = i % 3 == 0;
            world.insert(Rows.failure(world, i % 2 == 0 ? table : other)
                    .with("statement", "wij wachten " + (char) ('a' + i % 7))
                    .with("kind", FailureKind.values()[i % FailureKind.values().length], "untouched", i % 4)
                    .with("level", i % 2 == 0 ? "TABLE" : "REGION", "state", owned ? "ACKNOWLEDGED" : "SUSPECTED")
                    .with("owner_id", owned ? table.boardMember().personId() : null)
                    .with("named_at", Rows.days(-(i / 2))));
        }
    }

    private void domain(UUID failure, String domain) {
        world.sql(jdbc -> jdbc.sql("insert into failure_domain values (?, ?, ?)")
                .params(world.municipality(), failure, domain)
                .update());
    }

    private void bead(UUID failure, int day, boolean touched) {
        UUID session = world.insert(Rows.session(world, table));
        world.sql(jdbc -> jdbc.sql("insert into failure_attention values (?, ?, ?, ?, ?)")
                .params(
                        world.municipality(),
                        failure,
                        session,
                        touched,
                        Rows.days(day).atOffset(ZoneOffset.UTC))
                .update());
    }

    private static long count(RegisterPage page, Field field, Enum<?> value) {
        return page.facets().stream()
                .filter(facet -> facet.field() == field)
                .flatMap(facet -> facet.choices().stream())
                .filter(choice -> choice.value().equals(Field.written(value)))
                .mapToLong(Facet.Choice::count)
                .sum();
    }

    private long count(String address) {
        return page(administrator, address.contains("?") ? address.substring(address.indexOf('?') + 1) : "")
                .rows()
                .size();
    }

    private <T> void assertOrdered(String query, Function<RegisterRow, T> value, Comparator<? super T> order) {
        List<T> values = page(administrator, query).rows().stream().map(value).toList();
        assertThat(values).as(query).isSortedAccordingTo(order);
    }

    private List<String> everyPage(String query) {
        List<String> all = new ArrayList<>();
        RegisterPage page = page(administrator, query);
        add(page, all);
        while (page.leaf().next() != null) {
            page = follow(page);
            add(page, all);
        }
        return all;
    }

    private static void add(RegisterPage page, List<String> all) {
        page.rows().forEach(row -> all.add(row.id().toString()));
    }

    private RegisterPage follow(RegisterPage page) {
        return follow(page.leaf().next());
    }

    private RegisterPage follow(@Nullable String address) {
        String there = Objects.requireNonNull(address);
        return page(administrator, there.substring(there.indexOf('?') + 1));
    }

    private List<String> statements(String query) {
        return statements(administrator, query);
    }

    private List<String> statements(Actor actor, String query) {
        return page(actor, query).rows().stream().map(RegisterRow::statement).toList();
    }

    private RegisterPage page(Actor actor, String query) {
        return world.as(actor, () -> register.page(actor, Filter.read(parameters(query))));
    }

    private static MultiValueMap<String, String> parameters(String query) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        Arrays.stream(query.split("&"))
                .filter(part -> part.contains("="))
                .map(part -> part.split("=", 2))
                .forEach(part -> parameters.addAll(part[0], Collections.singletonList(part[1])));
        return parameters;
    }
}
