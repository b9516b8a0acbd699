package nl.leertafel.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Subject;
import nl.leertafel.support.Browsing;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriComponentsBuilder;

/** Lines are written for what happens, kept as they are, and read by whom they concern. */
@LeertafelTest
class TimelineTest {
    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    @Autowired
    World world;

    @Autowired
    Timeline timeline;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MockMvcTester browser;

    SeatedTable table;
    Subject failure;
    Subject session;
    Subject story;

    @BeforeEach
    void seat() {
        table = world.table();
        failure = Subject.failure(world.insert(Rows.failure(world, table)));
        session = Subject.session(world.insert(Rows.session(world, table)));
        story = Subject.story(world.insert(Rows.released(world, table)));
    }

    @Test
    void a_line_says_who_in_which_role_and_stands_on_everything_it_is_about() {
        happened("failure.named", table.facilitator(), 1, failure, session);
        TimelineLine line = first(failure, table.chair()).get(0);
        assertThat(line.person()).isEqualTo("Persoon facilitator");
        assertThat(line.role()).isEqualTo("FACILITATOR");
        assertThat(line.at()).isEqualTo(START.plus(1, ChronoUnit.DAYS));
        assertThat(first(session, table.chair())).extracting(TimelineLine::id).containsExactly(line.id());
        assertThat(first(Subject.table(table.id()), table.chair()))
                .extracting(TimelineLine::id)
                .containsExactly(line.id());
        assertThat(first(story, table.chair())).isEmpty();
    }

    @Test
    void an_administrator_without_a_seat_acts_as_that() {
        Actor administrator = world.administrator();
        happened("table.activated", administrator, 1, Subject.table(table.id()));
        assertThat(first(Subject.table(table.id()), table.chair()).get(0).role())
                .isEqualTo("ADMINISTRATOR");
    }

    @Test
    void newest_first_and_later_pages_follow_without_loss() {
        for (int i = 0; i < 70; i++) happened("failure.changed", table.chair(), i / 10, failure);
        List<UUID> all = new ArrayList<>();
        String after = null;
        do {
            TimelinePage page = after(failure, table.official(), after);
            page.lines().forEach(line -> all.add(line.id()));
            after = cursor(page.next());
        } while (after != null);
        assertThat(all).hasSize(70).doesNotHaveDuplicates();
        assertThat(after(failure, table.official(), null).lines().get(0).at())
                .isEqualTo(START.plus(6, ChronoUnit.DAYS));
        assertThat(first(failure, table.official())).hasSize(20);
    }

    @Test
    void links_lead_to_where_the_reader_may_go() {
        happened("failure.named", table.chair(), 3, failure);
        happened("story.released", table.reviewer(), 2, story);
        happened("session.planned", table.chair(), 1, session);
        Subject page = Subject.table(table.id());
        assertThat(first(page, table.official()))
                .extracting(TimelineLine::link)
                .containsExactly(failure, null, session);
        assertThat(first(failure, table.official()))
                .extracting(TimelineLine::link)
                .containsOnlyNulls();
    }

    @Test
    void an_administrator_without_a_seat_does_not_read_of_stories_and_sessions() {
        happened("failure.named", table.chair(), 3, failure);
        happened("story.released", table.reviewer(), 2, story);
        happened("session.planned", table.chair(), 1, session);
        Actor administrator = world.administrator();
        assertThat(first(Subject.table(table.id()), administrator))
                .extracting(TimelineLine::what)
                .containsExactly("failure.named");
        assertThat(first(session, administrator)).isEmpty();
        assertThatThrownBy(() -> after(session, administrator, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void guests_and_strangers_see_no_timeline() {
        happened("session.convened", table.chair(), 1, session, story);
        Actor guest = world.guest(table, session.id());
        Actor stranger = world.person("Vreemde");
        for (Subject about : List.of(session, story, Subject.table(table.id())))
            assertThat(first(about, guest)).isEmpty();
        for (Actor actor : List.of(
                guest, stranger, world.table().chair(), world.elsewhere().administrator())) {
            assertThatThrownBy(() -> after(session, actor, null)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> after(Subject.table(table.id()), actor, null))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(world.as(guest, () -> timeline.latest(guest, 5))).isEmpty();
    }

    @Test
    void how_a_story_came_to_be_released_is_between_author_and_reviewer() {
        between("story.submitted", table.frontline(), 1);
        between("story.returned", table.reviewer(), 2);
        happened("story.released", table.reviewer(), 3, story);
        assertThat(first(story, table.frontline())).hasSize(3);
        assertThat(first(story, table.reviewer())).hasSize(3);
        assertThat(first(story, table.chair())).extracting(TimelineLine::what).containsExactly("story.released");
        assertThat(first(Subject.table(table.id()), table.chair()))
                .extracting(TimelineLine::what)
                .containsExactly("story.released");
        assertThatThrownBy(() -> after(story, table.chair(), null)).isInstanceOf(NotFound.class);
    }

    @Test
    void an_author_who_lost_the_seat_still_hears_of_the_story() {
        between("story.submitted", table.frontline(), 1);
        world.sql(jdbc -> jdbc.sql("update seat set person_id = null, state = 'VACANT' where person_id = ?")
                .param(table.frontline().personId())
                .update());
        assertThat(first(story, table.frontline())).hasSize(1);
    }

    @Test
    void news_is_of_my_tables_only() {
        happened("failure.named", table.chair(), 1, failure);
        SeatedTable other = world.table();
        assertThat(world.as(other.chair(), () -> timeline.latest(other.chair(), 5)))
                .isEmpty();
        assertThat(world.as(table.official(), () -> timeline.latest(table.official(), 5)))
                .hasSize(1);
    }

    @Test
    void lines_and_what_they_are_about_can_neither_be_changed_nor_removed() {
        happened("failure.named", table.chair(), 1, failure);
        for (String sql : List.of(
                "update timeline_line set detail = 'Het was anders'",
                "delete from timeline_line",
                "truncate timeline_line cascade",
                "update timeline_subject set kind = 'TABLE'",
                "delete from timeline_subject"))
            assertThatThrownBy(() -> world.sql(jdbc -> jdbc.sql(sql).update()))
                    .as(sql)
                    .rootCause()
                    .hasMessageMatching("(?s).*(permission denied|must be owner|append-only).*");
        assertThat(world.count("timeline_line where detail = 'woorden'")).isOne();
    }

    @Test
    void the_page_leads_back_to_each_kind_of_thing_and_a_story_has_none() {
        for (Subject.Kind kind : EnumSet.complementOf(EnumSet.of(Subject.Kind.STORY))) {
            Subject about = kind == Subject.Kind.TABLE ? Subject.table(table.id()) : new Subject(kind, Ids.next());
            happened("failure.changed", table.chair(), 1, about);
            assertThat(new Browsing(browser, world)
                            .get(table.official(), "/timeline?kind=" + kind + "&id=" + about.id()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("href=\"" + about.address() + "\"")
                    .doesNotContain("??");
        }
    }

    @Test
    void words_that_are_too_long_are_cut_and_not_refused() {
        Line line =
                new Line("failure.changed", table.chair(), START, table.id(), List.of(failure), "😀".repeat(600), true);
        publish(line);
        assertThat(first(failure, table.chair()).get(0).detail()).endsWith("😀…");
    }

    private void happened(String what, Actor by, int day, Subject... about) {
        publish(new Line(what, by, START.plus(day, ChronoUnit.DAYS), table.id(), List.of(about), "woorden", true));
    }

    private void between(String what, Actor by, int day) {
        publish(new Line(what, by, START.plus(day, ChronoUnit.DAYS), table.id(), List.of(story), "", false));
    }

    private void publish(Line line) {
        world.sql(jdbc -> {
            events.publishEvent(line);
            return true;
        });
    }

    private List<TimelineLine> first(Subject about, Actor actor) {
        return world.as(actor, () -> timeline.first(about, actor, 20)).lines();
    }

    private TimelinePage after(Subject about, Actor actor, @Nullable String cursor) {
        return world.as(actor, () -> timeline.after(about, actor, TimelineCursor.of(cursor)));
    }

    private static @Nullable String cursor(@Nullable String next) {
        return next == null
                ? null
                : UriComponentsBuilder.fromUriString(next)
                        .build()
                        .getQueryParams()
                        .getFirst("after");
    }
}
