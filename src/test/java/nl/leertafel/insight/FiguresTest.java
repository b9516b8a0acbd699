package nl.leertafel.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import nl.leertafel.tables.SeatRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the figures say of rows that were counted by hand. */
@LeertafelTest
class FiguresTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Autowired
    World world;

    @Autowired
    Insight insight;

    @Autowired
    Behind behind;

    private SeatedTable table;
    private Past past;

    @BeforeEach
    void seat() {
        table = world.table();
        past = new Past(world, table);
    }

    @Test
    void open_failures_stand_by_kind_and_level() {
        open("LAW", "NATIONAL", 0);
        open("CULTURE", "TABLE", 0);
        open("CULTURE", "TABLE", 0);
        open("CULTURE", "MUNICIPALITY", 0);
        past.resolved("2025-01-10", "2025-02-10");
        Shown kinds = figure(FigureName.KINDS, "");
        assertThat(kinds.heading())
                .isEqualTo("3 van de 4 open kwesties zijn hier op te lossen: aan tafel of in de gemeente");
        assertThat(kinds.rows().get(2).cells())
                .last()
                .extracting(Shown.Cell::href)
                .as("the bare address leads elsewhere")
                .isEqualTo("/failures?status=open");
        assertThat(rows(kinds)).containsExactly("Wet 0 0 0 1 1", "Gewoonte 2 1 0 0 3", "Samen 2 1 0 1 4");
        assertThat(kinds.rows().get(1).cells())
                .extracting(Shown.Cell::shade)
                .as("two is the most")
                .containsExactly(4, 2, 0, 0, 0);
    }

    @Test
    void headings_know_one_all_and_nothing() {
        assertThat(figure(FigureName.KINDS, "").heading()).isEqualTo("Er staat geen kwestie open");
        open("LAW", "NATIONAL", 2);
        assertThat(figure(FigureName.AGES, "").heading())
                .isEqualTo("De ene open kwestie bleef nog geen drie sessies liggen");
        world.sql(sql -> sql.sql("update system_failure set untouched = 3").update());
        assertThat(figure(FigureName.KINDS, "").heading())
                .isEqualTo("De ene open kwestie is alleen in de regio of landelijk op te lossen");
        assertThat(figure(FigureName.AGES, "").heading())
                .isEqualTo("De ene open kwestie bleef drie sessies of langer liggen");
        open("LAW", "REGION", 5);
        assertThat(figure(FigureName.AGES, "").heading())
                .isEqualTo("Alle 2 open kwesties bleven drie sessies of langer liggen");
    }

    @Test
    void ages_and_untouched_sessions_are_counted_in_groups() {
        for (int days : List.of(1, 80, 120, 200, 400, 800))
            world.insert(
                    Rows.failure(world, table).with("named_at", Rows.days(-days), "untouched", days > 300 ? 4 : 1));
        assertThat(rows(figure(FigureName.AGES, "")))
                .containsExactly(
                        "Korter dan 3 maanden 2",
                        "3 tot 6 maanden 1",
                        "6 tot 12 maanden 1",
                        "1 tot 2 jaar 1",
                        "Langer dan 2 jaar 1",
                        "Geen 0",
                        "1 sessie 4",
                        "2 sessies 0",
                        "3 sessies of meer 2");
    }

    @Test
    void months_say_what_was_named_resolved_and_opened_again() {
        past.resolved("2025-01-10", "2025-03-10");
        UUID back = past.resolved("2025-01-31", "2025-02-10");
        past.line("failure.reopened", back, "2025-02-20");
        world.insert(past.failure("2024-12-31"));
        Shown flow = figure(FigureName.FLOW, "2025-q1");
        assertThat(rows(flow)).containsExactly("januari 2025 2 0 0", "februari 2025 0 1 1", "maart 2025 0 1 0");
        assertThat(flow.heading()).isEqualTo("2 kwesties genoemd, 2 opgelost en één opnieuw open");
        assertThat(flow.notes().get(0)).startsWith("Aan het eind staat er één meer open dan aan het begin.");
    }

    @Test
    void what_was_opened_by_mistake_was_not_opened() {
        UUID byStory = past.resolved("2025-01-10", "2025-02-10");
        past.line("failure.reopened", byStory, "2025-02-20");
        past.line("failure.reopeningTakenBack", byStory, "2025-02-21");
        UUID byMerger = past.resolved("2025-01-10", "2025-02-10");
        past.line("failure.merged", byMerger, "2025-02-20");
        past.line("failure.reopened", byMerger, "2025-02-20");
        past.line("failure.unmerged", byMerger, "2025-02-22");
        UUID opened = past.resolved("2025-01-10", "2025-02-10");
        past.line("failure.reopened", opened, "2025-02-20");
        past.line("failure.merged", opened, "2025-02-25");
        past.line("failure.unmerged", opened, "2025-02-26");
        Shown flow = figure(FigureName.FLOW, "2025-q1");
        assertThat(rows(flow)).contains("februari 2025 0 3 1");
        assertThat(flow.notes().get(0)).startsWith("Aan het eind staat er één meer open dan aan het begin.");
        Actor chair = table.chair();
        BehindQuery list = new BehindQuery("reopened-2025-02", Set.of(), "2025-q1", null);
        assertThat(world.as(chair, () -> behind.failures(chair, list, DUTCH)).rows())
                .as("the list behind the number")
                .extracting(BehindPage.Row::id)
                .containsExactly(opened);
    }

    @Test
    void the_middle_of_the_time_to_resolve_is_named_from_three_up() {
        UUID first = past.resolved("2025-01-01", "2025-01-11"); // 10 days
        UUID second = past.resolved("2025-01-01", "2025-03-12"); // 70 days
        past.domain(first, "HOUSING");
        past.domain(second, "HOUSING");
        Shown few = figure(FigureName.TIMES, "2025");
        assertThat(few.heading())
                .isEqualTo("Er zijn 2 kwesties opgelost: te weinig om te zeggen hoe lang het meestal duurt");
        assertThat(few.rows().get(0).mark()).isInstanceOf(Mark.Dots.class);
        assertThat(rows(few)).contains("Wonen 2 te weinig – 10 dagen tot 10 weken");

        past.domain(past.resolved("2025-02-01", "2025-03-15"), "DEBT"); // 42 days
        Shown many = figure(FigureName.TIMES, "2025");
        assertThat(many.heading())
                .isEqualTo(
                        "De helft van de 3 opgeloste kwesties was binnen 6 weken opgelost, de langzaamste na 10 weken");
        assertThat(rows(many))
                .containsExactly(
                        "Samen 3 42 4 weken tot 8 weken 10 dagen tot 10 weken",
                        "Schulden 1 te weinig – 6 weken",
                        "Wonen 2 te weinig – 10 dagen tot 10 weken");
    }

    @Test
    void stories_are_followed_until_practice_confirms() {
        UUID session = past.session("2025-02-01", "CLOSED");
        UUID told = past.told("2025-01-10", session);
        past.released("2025-01-12");
        past.told("2024-12-01", session); // sent in before
        world.insert(Rows.story(world, table)); // never sent in
        UUID failure = past.resolved("2025-02-01", "2025-04-01");
        past.link(failure, told);
        world.insert(Rows.action(world, table)
                .with("failure_id", failure, "state", "DONE", "result", "Klaar", "ended_at", Rows.now()));
        Shown stories = figure(FigureName.STORIES, "2025");
        assertThat(rows(stories).stream().map(row -> row.replaceFirst("^\\D+", "")))
                .containsExactly("2 100%", "2 100%", "1 50%", "1 50%", "1 50%", "1 50%", "1 50%");
        assertThat(stories.heading())
                .isEqualTo("Van de 2 ingestuurde verhalen is er één verteld; bij één is de kwestie opgelost");
    }

    @Test
    void practice_is_counted_as_one_group() {
        UUID first = past.session("2025-02-01", "FOLLOW_UP");
        UUID second = past.session("2025-03-01", "FOLLOW_UP");
        past.session("2025-04-01", "CANCELLED");
        past.told("2025-01-10", first);
        past.invited(first, SeatRole.FRONTLINE, "PRESENT");
        past.invited(first, SeatRole.RESIDENT, "DEPUTY");
        past.invited(second, SeatRole.RESIDENT, "ABSENT");
        past.invited(second, SeatRole.FRONTLINE, "ABSENT");
        past.invited(second, SeatRole.CHAIR, "PRESENT");
        assertThat(figure(FigureName.PRACTICE, "2025").rows())
                .as("two from practice, one governor")
                .hasSize(1);
        Actor third = world.person("Derde");
        UUID seat = world.seat(table.id(), SeatRole.FRONTLINE, third, null);
        world.insert(Rows.invitation(world, first, seat, third).with("presence", "PRESENT"));
        past.invited(second, SeatRole.BOARD_MEMBER, "PRESENT");
        past.invited(second, SeatRole.OFFICIAL, "ABSENT");
        past.invited(second, SeatRole.FACILITATOR, "ABSENT"); // neither practice nor governor
        past.line("story.submitted", UUID.randomUUID(), "2025-01-10");
        UUID resolved = past.resolved("2025-02-01", "2025-04-01"); // answered by frontline and an official
        Shown few = figure(FigureName.PRACTICE, "2025");
        assertThat(few.rows()).hasSize(3);
        assertThat(few.notes()).last().asString().contains("minder dan 3 mensen");
        past.answer(resolved, table.resident(), "RESIDENT", "2025-02-01", "2025-04-02");
        Shown practice = figure(FigureName.PRACTICE, "2025");
        assertThat(practice.heading()).isEqualTo("In één van de 2 sessies klonk een verhaal uit de praktijk");
        assertThat(practice.rows().stream()
                        .map(row -> row.cells().get(1).text())
                        .toList())
                .as("told, practice, governors, answers; who sent stories in is said of many only")
                .containsExactly("1 van 2", "3 van 5", "2 van 3", "2 van 3");
        assertThat(rows(practice).get(1)).contains("60");
    }

    @Test
    void tables_stand_by_name_beside_their_own_rhythm() {
        for (String day : List.of("2025-01-09", "2025-02-06", "2025-03-06", "2025-05-01")) past.session(day, "CLOSED");
        past.session("2025-04-03", "CANCELLED");
        Shown rhythm = figure(FigureName.RHYTHM, "2025");
        assertThat(rhythm.heading()).isEqualTo("4 van de 5 geplande sessies gingen door");
        assertThat(rows(rhythm).get(0)).endsWith(" 4 5 6 4 8"); // six weeks agreed; 4, 4 and 8 weeks between
    }

    @Test
    void only_tables_that_somebody_sees_are_counted() {
        open("LAW", "NATIONAL", 0);
        SeatedTable other = world.table();
        world.insert(Rows.failure(world, other));
        assertThat(figure(table.chair(), FigureName.KINDS, Set.of()).rows()).hasSize(1);
        assertThat(rows(figure(world.administrator(), FigureName.KINDS, Set.of())))
                .hasSize(3);
        assertThat(rows(figure(world.administrator(), FigureName.KINDS, Set.of(other.id()))))
                .containsExactly("Wachtlijst of tekort 0 1 0 0 1");
        assertThatThrownBy(() -> figure(table.chair(), FigureName.KINDS, Set.of(other.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> figure(world.person("Zonder zetel"), FigureName.KINDS, Set.of()))
                .isInstanceOf(NotFound.class);
    }

    private void open(String kind, String level, int untouched) {
        world.insert(Rows.failure(world, table).with("kind", kind, "level", level, "untouched", untouched));
    }

    private Shown figure(FigureName name, String period) {
        Actor chair = table.chair();
        return world.as(chair, () -> insight.figure(chair, name, Set.of(), period, DUTCH));
    }

    private Shown figure(Actor actor, FigureName name, Set<UUID> tables) {
        return world.as(actor, () -> insight.figure(actor, name, tables, "", DUTCH));
    }

    private static List<String> rows(Shown figure) {
        return figure.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.value().toString())
                        .reduce(row.name(), (one, next) -> one + " " + next))
                .toList();
    }
}
