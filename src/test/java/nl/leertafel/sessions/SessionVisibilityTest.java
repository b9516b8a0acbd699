package nl.leertafel.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Subject;
import nl.leertafel.support.LeertafelTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sits at the table sees its sessions, a guest only theirs, and an administrator none. */
@LeertafelTest
class SessionVisibilityTest {
    @Autowired
    Gathering tafel;

    @Autowired
    SessionLookup lookup;

    @Autowired
    SessionPages pages;

    @Autowired
    Gatherings gatherings;

    @Test
    void everybody_on_a_seat_sees_the_session() {
        UUID session = tafel.planned(14);
        for (Actor actor : tafel.table.sitters().values())
            assertThat(tafel.page(actor, session).may().seePeople()).isTrue();
    }

    @Test
    void to_others_it_does_not_exist() {
        UUID session = tafel.planned(14);
        Actor elsewhere = tafel.world.elsewhere().table().chair();
        for (Actor stranger : List.of(
                tafel.world.administrator(),
                tafel.world.reader(),
                tafel.world.table().chair(),
                elsewhere)) {
            missing(() -> tafel.page(stranger, session));
            missing(() -> tafel.as(stranger, () -> lookup.find(session, stranger)));
            missing(() -> tafel.as(stranger, () -> gatherings.list(stranger, tafel.table.id(), null)));
            missing(() -> tafel.as(stranger, () -> gatherings.proposal(stranger, tafel.table.id())));
        }
        assertThat(tafel.as(
                        tafel.world.administrator(),
                        () -> gatherings.panels(Subject.table(tafel.table.id()), tafel.world.administrator())))
                .isEmpty();
    }

    @Test
    void a_guest_sees_the_agenda_of_one_session_and_nobody_of_it() {
        UUID session = tafel.inProgress(14);
        UUID story = tafel.story();
        UUID other = tafel.planned(42);
        tafel.withStory(other, story);
        tafel.note(session, tafel.item(session, "De taxi die niet reed").id(), "Vertrouwelijk", Outcome.INFORMATION);
        Actor guest = tafel.world.guest(tafel.table, session);
        SessionPage page = tafel.page(guest, session);
        assertThat(page.agenda().lines()).isNotEmpty();
        assertThat(page.expected()).isEmpty();
        assertThat(page.may().seePeople()).isFalse();
        missing(() -> tafel.page(guest, other));
        missing(() -> tafel.as(guest, () -> gatherings.list(guest, tafel.table.id(), null)));
        UUID told = tafel.world.sql(
                jdbc -> jdbc.sql("select story_id from agenda_item where session_id = ? and story_id is not null")
                        .param(session)
                        .query(UUID.class)
                        .single());
        assertThat(tafel.as(guest, () -> lookup.guestMayRead(told, guest))).isTrue();
        assertThat(tafel.as(guest, () -> lookup.guestMayRead(story, guest))).isFalse();
    }

    @Test
    void only_chair_and_facilitator_prepare_it() {
        UUID session = tafel.planned(14);
        for (Actor actor : List.of(tafel.table.boardMember(), tafel.table.frontline(), tafel.table.reviewer()))
            missing(() -> tafel.as(actor, () -> pages.composing(actor, session)));
        assertThat(tafel.as(tafel.table.chair(), () -> pages.composing(tafel.table.chair(), session)))
                .isNotNull();
    }

    @Test
    void says_which_sessions_are_next_and_last() {
        UUID soon = tafel.planned(7);
        UUID late = tafel.planned(21);
        UUID closed = tafel.inFollowUp(1);
        tafel.close(tafel.attended(closed), true, "");
        UUID table = tafel.table.id();
        tafel.inTransaction(() -> {
            assertThat(lookup.next(table)).map(SessionSummary::id).contains(soon);
            assertThat(lookup.open(table)).extracting(SessionSummary::id).containsExactly(soon, late);
            assertThat(lookup.lastClosed(table)).map(SessionSummary::id).contains(closed);
            assertThat(lookup.find(List.of(soon, late))).hasSize(2);
        });
    }

    private static void missing(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(NotFound.class);
    }
}
