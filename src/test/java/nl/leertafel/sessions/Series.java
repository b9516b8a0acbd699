package nl.leertafel.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Subject;
import org.jspecify.annotations.Nullable;

/** Sessions of one table as the services keep them, without a database: what waits comes back, and things come by themselves. */
final class Series {
    static final int MOST = 5;

    /** Two failures and two actions that need a place on every agenda, and two stories that wait for one. */
    static final List<Subject> THINGS = List.of(
            Subject.failure(Ids.next()),
            Subject.action(Ids.next()),
            Subject.story(Ids.next()),
            Subject.failure(Ids.next()),
            Subject.action(Ids.next()),
            Subject.story(Ids.next()));

    static final List<Subject> STANDING =
            THINGS.stream().filter(thing -> thing.kind() != Subject.Kind.STORY).toList();

    /** One session with its agenda and three who are expected. */
    record Meeting(LearningSession session, Agenda agenda, List<Invitation> expected) {
        Stream<AgendaItem> items() {
            return agenda.items().stream();
        }

        boolean is(SessionState... states) {
            return Set.of(states).contains(session.state());
        }
    }

    final List<Meeting> meetings = new ArrayList<>();
    private Instant now = Sample.NOW;

    Instant tick() {
        now = now.plus(Duration.ofHours(1));
        return now;
    }

    void plan() {
        if (meetings.size() == MOST) return;
        Instant starts = Sample.NOW.plus(Duration.ofDays(30L * (meetings.size() + 1)));
        LearningSession session = new LearningSession(Sample.TABLE, Sample.appointment(starts), Sample.CHAIR, now);
        Agenda agenda = new Agenda(List.of());
        Agenda.FIXED.forEach((kind, minutes) -> agenda.add(new AgendaItem(session, kind, kind.name(), minutes)));
        List<Invitation> expected = IntStream.range(0, 3)
                .mapToObj(seat -> new Invitation(session, Ids.next(), Ids.next()))
                .toList();
        agenda.takeBack(waiting(), session);
        meetings.add(new Meeting(session, agenda, expected));
    }

    void convene(Meeting meeting, boolean practice, String reason) {
        meeting.session().convene(ConveneGuard.of(meeting.agenda().items(), practice), reason, Sample.CHAIR, now);
        STANDING.forEach(thing -> put(meeting, thing));
    }

    void put(Meeting meeting, Subject thing) {
        if (!meeting.session().state().isOpen() || meeting.agenda().about(thing).isPresent()) return;
        AgendaItem item = AgendaItem.about(meeting.session(), kind(thing), thing, "Over iets", 2);
        waiting().stream().filter(earlier -> earlier.isAbout(thing)).forEach(item::follow);
        meeting.agenda().add(item);
    }

    void close(Meeting meeting, String reason) {
        ClosureGuard guard = ClosureGuard.of(meeting.agenda().items(), meeting.expected(), nextPlanned(meeting));
        meeting.session().close(guard, reason, Sample.CHAIR, now);
        bringBack();
    }

    void cancel(Meeting meeting, String reason) {
        meeting.session().cancel(reason, Sample.CHAIR, now);
        bringBack();
    }

    /** What is over leaves the agendas to come, and comes back from none. */
    void withdraw(Subject thing) {
        for (Meeting meeting : meetings)
            meeting.agenda().about(thing).ifPresent(item -> {
                if (meeting.session().canBeChanged()) drop(meeting, item);
                else item.withdraw();
            });
    }

    void eachAbout(Subject thing, Consumer<AgendaItem> work) {
        meetings.forEach(meeting -> meeting.agenda().about(thing).ifPresent(work));
    }

    boolean nextPlanned(Meeting meeting) {
        Instant starts = meeting.session().appointment().startsAt();
        return meetings.stream()
                .filter(other -> other.session().state().isOpen())
                .anyMatch(other -> other.session().appointment().startsAt().isAfter(starts));
    }

    /** What was carried over or skipped at closed sessions, and has not come back. */
    List<AgendaItem> waiting() {
        return meetings.stream()
                .filter(meeting -> meeting.is(SessionState.CLOSED))
                .sorted(Comparator.comparing(
                        meeting -> meeting.session().appointment().startsAt()))
                .flatMap(Meeting::items)
                .filter(item -> !item.isWithdrawn() && returns(item.handling()) && follower(item) == null)
                .toList();
    }

    @Nullable
    AgendaItem follower(AgendaItem earlier) {
        return meetings.stream()
                .filter(meeting -> !meeting.is(SessionState.CANCELLED))
                .flatMap(Meeting::items)
                .filter(item -> Objects.equals(item.handling().carriedFrom(), earlier.id()))
                .findFirst()
                .orElse(null);
    }

    static boolean returns(Handling handling) {
        return handling.isSkipped() || handling.outcome() == Outcome.CARRIED_OVER;
    }

    private void bringBack() {
        meetings.stream()
                .filter(meeting -> meeting.session().canBeChanged())
                .findFirst()
                .ifPresent(next -> next.agenda().takeBack(waiting(), next.session()));
    }

    private void drop(Meeting meeting, AgendaItem item) {
        Agenda rest = new Agenda(meeting.items().filter(other -> other != item).toList());
        meetings.set(meetings.indexOf(meeting), new Meeting(meeting.session(), rest, meeting.expected()));
    }

    private static AgendaKind kind(Subject thing) {
        return switch (thing.kind()) {
            case STORY -> AgendaKind.STORY;
            case ACTION -> AgendaKind.PROMISES;
            default -> AgendaKind.FAILURES;
        };
    }
}
