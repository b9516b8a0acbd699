package nl.leertafel.sessions;

import static nl.leertafel.sessions.Sample.CHAIR;
import static nl.leertafel.sessions.Sample.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Subject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private final LearningSession session = Sample.planned();
    private final LearningSession running = Sample.inProgress();

    @Test
    void puts_items_in_the_usual_order_of_their_kinds() {
        Agenda agenda = agenda(
                AgendaKind.CHECK_OUT, AgendaKind.STORY, AgendaKind.PURPOSE, AgendaKind.FAILURES, AgendaKind.OTHER);
        agenda.add(item(AgendaKind.AGREEMENTS));
        assertThat(agenda.items())
                .extracting(AgendaItem::kind)
                .containsExactly(
                        AgendaKind.PURPOSE,
                        AgendaKind.FAILURES,
                        AgendaKind.STORY,
                        AgendaKind.OTHER,
                        AgendaKind.AGREEMENTS,
                        AgendaKind.CHECK_OUT);
    }

    @Test
    void puts_a_new_item_behind_the_others_of_its_kind_wherever_these_were_moved() {
        Agenda agenda = agenda(AgendaKind.PURPOSE, AgendaKind.FAILURES, AgendaKind.STORY);
        AgendaItem story = agenda.items().get(2);
        agenda.up(story.id());
        AgendaItem second = item(AgendaKind.FAILURES);
        agenda.add(second);
        assertThat(agenda.items()).extracting(AgendaItem::kind).startsWith(AgendaKind.PURPOSE, AgendaKind.STORY);
        assertThat(agenda.items().get(3)).isSameAs(second);
    }

    @Test
    void what_leads_its_kind_may_have_stood_before_all_of_it() {
        Agenda agenda = agenda(AgendaKind.PURPOSE, AgendaKind.OTHER, AgendaKind.FAILURES, AgendaKind.FAILURES);
        AgendaItem other = agenda.items().get(1);
        AgendaItem last = agenda.items().get(3);
        agenda.lead(AgendaKind.FAILURES, List.of(last, other));
        assertThat(agenda.items()).containsSequence(last, other).hasSize(4);
        assertThat(agenda.items().get(1)).isSameAs(last);
    }

    @Test
    void moves_an_item_by_one_place_and_not_over_the_edge() {
        Agenda agenda = agenda(AgendaKind.PURPOSE, AgendaKind.STORY);
        UUID story = agenda.items().get(1).id();
        agenda.down(story);
        agenda.up(story);
        agenda.up(story);
        assertThat(agenda.items()).extracting(AgendaItem::kind).containsExactly(AgendaKind.STORY, AgendaKind.PURPOSE);
        assertThat(agenda.items()).extracting(AgendaItem::position).containsExactly(0, 1);
    }

    @Test
    void takes_an_order_and_keeps_what_came_meanwhile_behind_what_it_stood_behind() {
        Agenda agenda = agenda(AgendaKind.PURPOSE, AgendaKind.SUCCESSES, AgendaKind.STORY);
        List<UUID> ids = agenda.items().stream().map(AgendaItem::id).toList();
        agenda.add(item(AgendaKind.FAILURES));
        agenda.order(List.of(ids.get(2), ids.get(1), ids.get(0)));
        assertThat(agenda.items())
                .extracting(AgendaItem::kind)
                .containsExactly(AgendaKind.STORY, AgendaKind.SUCCESSES, AgendaKind.FAILURES, AgendaKind.PURPOSE);
    }

    @Test
    void takes_an_order_without_what_somebody_took_away_meanwhile() {
        Agenda agenda = agenda(AgendaKind.PURPOSE, AgendaKind.STORY);
        List<UUID> ids = agenda.items().stream().map(AgendaItem::id).toList();
        agenda.order(List.of(ids.get(1), Ids.next(), ids.get(0)));
        assertThat(agenda.items()).extracting(AgendaItem::id).containsExactly(ids.get(1), ids.get(0));
    }

    @Test
    void what_comes_by_itself_or_comes_back_is_not_removed() {
        AgendaItem failure = about(Subject.failure(Ids.next()));
        AgendaItem again = item(AgendaKind.OTHER).again(session);
        Agenda agenda = new Agenda(List.of(failure, again));
        broken("sessions.rule.cannotBeRemoved", () -> agenda.remove(failure.id()));
        broken("sessions.rule.cannotBeRemoved", () -> agenda.remove(again.id()));
    }

    @Test
    void an_item_is_skipped_once_with_a_reason() {
        AgendaItem item = item(AgendaKind.PATTERN);
        broken("sessions.rule.skipWithoutReason", () -> item.skip(" ", session, CHAIR, NOW));
        item.skip("De tijd was op", session, CHAIR, NOW);
        AgendaItem next = item.again(Sample.planned());
        broken("sessions.rule.skippedBefore", () -> next.skip("Weer geen tijd", session, CHAIR, NOW));
    }

    @Test
    void an_item_that_was_carried_over_in_between_is_still_not_skipped_twice() {
        AgendaItem item = item(AgendaKind.PATTERN);
        item.skip("De tijd was op", session, CHAIR, NOW);
        AgendaItem second = item.again(running);
        second.note("Nog niet klaar", Outcome.CARRIED_OVER, running);
        broken("sessions.rule.skippedBefore", () -> second.again(session).skip("Weer", session, CHAIR, NOW));
    }

    @Test
    void an_item_with_an_outcome_is_not_skipped() {
        AgendaItem item = item(AgendaKind.PATTERN);
        item.note("", Outcome.INFORMATION, running);
        broken("sessions.rule.settled", () -> item.skip("Toch niet", running, CHAIR, NOW));
    }

    @Test
    void notes_are_written_from_the_beginning_until_it_is_closed() {
        AgendaItem item = item(AgendaKind.STORY);
        broken("sessions.rule.notesFixed", () -> item.note("Te vroeg", null, Sample.convened()));
        item.note("Nu", null, running);
        item.note("Verbeterd", null, Sample.inFollowUp());
        broken("sessions.rule.notesFixed", () -> item.note("Te laat", null, Sample.closed()));
        assertThat(item.notes()).isEqualTo("Verbeterd");
    }

    @Test
    void the_agenda_is_fixed_once_the_session_is_over() {
        broken("sessions.rule.agendaFixed", () -> item(AgendaKind.STORY).change("Titel", 5, Sample.inFollowUp()));
        broken(
                "sessions.rule.agendaFixed",
                () -> item(AgendaKind.STORY).skip("Reden", Sample.inFollowUp(), CHAIR, NOW));
    }

    @Test
    void an_outcome_that_follows_from_something_else_does_not_replace_one_that_was_chosen() {
        AgendaItem item = item(AgendaKind.STORY);
        item.conclude(Outcome.FAILURE_NAMED, running);
        item.conclude(Outcome.AGREEMENT, running);
        assertThat(item.handling().outcome()).isEqualTo(Outcome.FAILURE_NAMED);
    }

    @Test
    void the_title_of_a_thing_is_changed_where_the_thing_is() {
        AgendaItem item = about(Subject.failure(Ids.next()));
        item.change("Een andere titel", 30, session);
        assertThat(item.title()).isEqualTo("Over iets");
        assertThat(item.minutes()).isEqualTo(30);
    }

    @Test
    void the_title_of_a_story_is_not_kept_on_an_agenda() {
        AgendaItem item = about(Subject.story(Ids.next()));
        assertThat(item.title()).isEmpty();
        item.rename("Toch een titel");
        assertThat(item.title()).isEmpty();
    }

    private Agenda agenda(AgendaKind... kinds) {
        Agenda agenda = new Agenda(List.of());
        for (AgendaKind kind : kinds) agenda.add(item(kind));
        return agenda;
    }

    private AgendaItem item(AgendaKind kind) {
        return new AgendaItem(session, kind, kind.name(), 10);
    }

    private AgendaItem about(Subject thing) {
        return AgendaItem.about(session, AgendaKind.FAILURES, thing, "Over iets", 15);
    }

    private static void broken(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RuleBroken.class).hasMessage(key);
    }
}
