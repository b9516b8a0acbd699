package nl.leertafel.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Subject;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.tables.SeatRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A guest is invited to one session by whoever prepares it, is expected there, and sees nothing else. */
@LeertafelTest
class GuestsTest {
    @Autowired
    Gathering tafel;

    @Autowired
    MockMvcTester browser;

    @Test
    void whoever_prepares_a_session_invites_a_guest_from_its_page() {
        UUID session = tafel.planned(14);
        String invite = "/tables/" + tafel.table.id() + "/seats/new?session=" + session;
        for (Actor actor : List.of(tafel.table.chair(), tafel.table.facilitator())) {
            assertThat(get(actor, "/sessions/" + session))
                    .bodyText()
                    .contains(invite.replace("&", "&amp;"), "Nodig een gast uit");
            assertThat(get(actor, invite)).hasStatusOk().bodyText().doesNotContain("??");
            Actor guest = tafel.world.person("Gast van " + actor.name());
            assertThat(invite(actor, tafel.table.id(), session, guest)).hasRedirectedUrl("/sessions/" + session);
            assertThat(expected(session, guest)).isOne();
            assertThat(get(guest, "/sessions/" + session)).hasStatusOk();
        }
    }

    @Test
    void nobody_else_does_and_nobody_gives_other_seats() {
        UUID session = tafel.planned(14);
        Actor guest = tafel.world.person("Gast");
        assertThat(get(tafel.table.boardMember(), "/sessions/" + session))
                .bodyText()
                .doesNotContain("Nodig een gast uit");
        for (Actor actor :
                List.of(tafel.table.boardMember(), tafel.world.table().chair(), tafel.world.reader()))
            assertThat(invite(actor, tafel.table.id(), session, guest)).hasStatus(404);
        for (Actor actor : List.of(tafel.table.chair(), tafel.table.facilitator())) {
            assertThat(get(actor, "/tables/" + tafel.table.id() + "/seats/new")).hasStatus(404);
            assertThat(seat(actor, tafel.table.id(), "role", "OFFICIAL", "label", "x"))
                    .hasStatus(404);
            assertThat(seat(
                            actor,
                            tafel.table.id(),
                            "role",
                            "BOARD_MEMBER",
                            "session",
                            session.toString(),
                            "person",
                            guest.personId().toString()))
                    .hasStatus(409);
        }
        assertThat(tafel.world.count("seat where person_id = '" + guest.personId() + "'"))
                .isZero();
    }

    @Test
    void the_session_is_one_of_the_table_that_has_not_ended() {
        UUID elsewhere = tafel.world.insert(Rows.session(tafel.world, tafel.world.table()));
        UUID over = tafel.inFollowUp(14);
        Actor guest = tafel.world.person("Gast");
        for (UUID session : List.of(elsewhere, over, Ids.next()))
            for (Actor actor : List.of(tafel.table.chair(), tafel.world.administrator())) {
                assertThat(get(actor, "/tables/" + tafel.table.id() + "/seats/new?session=" + session))
                        .hasStatus(404);
                assertThat(invite(actor, tafel.table.id(), session, guest)).hasStatus(404);
            }
    }

    @Test
    void who_sits_at_the_table_or_was_invited_is_no_guest() {
        UUID session = tafel.planned(14);
        Actor guest = tafel.world.person("Gast");
        invite(tafel.table.chair(), tafel.table.id(), session, guest);
        for (Actor person : List.of(guest, tafel.table.resident()))
            assertThat(invite(tafel.table.chair(), tafel.table.id(), session, person))
                    .hasStatus(409)
                    .bodyText()
                    .contains("Deze persoon zit al aan tafel of is al uitgenodigd");
    }

    @Test
    void a_guest_sees_one_agenda_and_its_released_stories() {
        UUID session = tafel.planned(14);
        UUID story = tafel.story();
        tafel.withStory(session, story);
        UUID failure = tafel.world.insert(Rows.acknowledged(tafel.world, tafel.table));
        tafel.put(session, AgendaKind.FAILURES, Subject.failure(failure), "Wij wachten op een diagnose");
        UUID other = tafel.planned(42);
        UUID otherStory = tafel.story();
        tafel.withStory(other, otherStory);
        Actor guest = tafel.world.person("Gast");
        invite(tafel.table.chair(), tafel.table.id(), session, guest);
        assertThat(get(guest, "/sessions/" + session))
                .bodyText()
                .contains("De taxi die niet reed", "/stories/" + story, "Wij wachten op een diagnose")
                .doesNotContain("/failures/" + failure, "Persoon chair", "/attendance");
        assertThat(get(guest, "/stories/" + story)).hasStatusOk();
        for (String address : List.of(
                "/sessions/" + other,
                "/stories/" + otherStory,
                "/failures/" + failure,
                "/tables/" + tafel.table.id(),
                "/tables/" + tafel.table.id() + "/sessions"))
            assertThat(get(guest, address)).hasStatus(404);
    }

    @Test
    void who_is_sent_away_is_not_expected_and_sees_nothing_any_more() {
        UUID session = tafel.planned(14);
        Actor guest = tafel.world.person("Gast");
        invite(tafel.table.chair(), tafel.table.id(), session, guest);
        UUID invitation = tafel.page(tafel.table.chair(), session).expected().stream()
                .filter(row -> row.role() == SeatRole.GUEST)
                .findFirst()
                .orElseThrow()
                .id();
        post(tafel.table.facilitator(), "/sessions/" + session + "/invitations/" + invitation + "/removal");
        assertThat(expected(session, guest)).isZero();
        assertThat(get(guest, "/sessions/" + session)).hasStatus(404);
        assertThat(tafel.world.count("seat where role = 'GUEST' and removed_on is null"))
                .isZero();
    }

    @Test
    void the_invitation_goes_with_a_chair_that_is_emptied() {
        UUID session = tafel.planned(14);
        Actor guest = tafel.world.person("Gast");
        invite(tafel.table.chair(), tafel.table.id(), session, guest);
        UUID seat = tafel.world.sql(jdbc -> jdbc.sql("select id from seat where role = 'GUEST'")
                .query(UUID.class)
                .single());
        String vacancy = "/tables/" + tafel.table.id() + "/seats/" + seat + "/vacancy";
        post(tafel.world.administrator(), vacancy, "version", "0");
        assertThat(expected(session, guest)).isZero();
    }

    @Test
    void the_table_shows_its_guests_until_their_session_is_over() {
        UUID session = tafel.inProgress(14);
        Actor guest = tafel.world.person("Gast van elders");
        invite(tafel.table.chair(), tafel.table.id(), session, guest);
        String table = "/tables/" + tafel.table.id();
        assertThat(get(tafel.table.chair(), table))
                .bodyText()
                .contains("Gast van elders", "Te gast bij één sessie")
                .doesNotContain("??");
        tafel.end(session);
        assertThat(get(tafel.table.chair(), table)).bodyText().doesNotContain("Te gast bij één sessie");
        assertThat(get(guest, "/sessions/" + session)).hasStatusOk();
    }

    private long expected(UUID session, Actor guest) {
        return tafel.world.count(
                "invitation where session_id = '" + session + "' and person_id = '" + guest.personId() + "'");
    }

    private MvcTestResult invite(Actor actor, UUID table, UUID session, Actor guest) {
        return seat(
                actor,
                table,
                "role",
                "GUEST",
                "session",
                session.toString(),
                "person",
                guest.personId().toString());
    }

    private MvcTestResult seat(Actor actor, UUID table, String... fields) {
        return post(actor, "/tables/" + table + "/seats", fields);
    }

    private MvcTestResult get(Actor actor, String address) {
        return browser.get()
                .uri(address)
                .with(tafel.world.requestAs(actor))
                .locale(Locale.forLanguageTag("nl"))
                .exchange();
    }

    private MvcTestResult post(Actor actor, String address, String... fields) {
        var request = browser.post()
                .uri(address)
                .with(tafel.world.requestAs(actor))
                .with(csrf())
                .locale(Locale.forLanguageTag("nl"))
                .param("submission", Ids.next().toString());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
