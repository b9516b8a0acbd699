package nl.leertafel.sessions;

import static nl.leertafel.sessions.Sample.CHAIR;
import static nl.leertafel.sessions.Sample.NOW;
import static nl.leertafel.sessions.Sample.STARTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaPageTest {
    private final LearningSession session = Sample.planned();

    @Test
    void says_when_each_item_begins_and_how_much_is_left() {
        AgendaPage page = page(item(20), item(40));
        assertThat(page.lines().get(1).begins()).isEqualTo(STARTS.plus(Duration.ofMinutes(20)));
        assertThat(page.left()).isEqualTo(60);
        assertThat(page.lines().get(1).width()).isEqualTo(400);
    }

    @Test
    void marks_what_would_go_on_after_the_end() {
        AgendaPage page = page(item(100), item(20), item(30));
        assertThat(page.lines()).extracting(AgendaLine::late).containsExactly(false, false, true);
        assertThat(page.isOver()).isTrue();
        assertThat(page.excess()).isEqualTo(30);
        assertThat(page.end()).isEqualTo(960);
    }

    @Test
    void gives_no_time_to_what_is_skipped() {
        AgendaItem skipped = item(60);
        skipped.skip("De tijd is op", session, CHAIR, NOW);
        AgendaPage page = page(skipped, item(60));
        assertThat(page.minutes()).isEqualTo(60);
        assertThat(page.lines().get(1).begins()).isEqualTo(STARTS);
    }

    @Test
    void stands_without_items_too() {
        assertThat(page().isOver()).isFalse();
    }

    private AgendaPage page(AgendaItem... items) {
        return AgendaPage.of(List.of(items), Sample.appointment(), AgendaItem::title);
    }

    private AgendaItem item(int minutes) {
        return new AgendaItem(session, AgendaKind.OTHER, "Punt", minutes);
    }
}
