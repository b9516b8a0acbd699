package nl.leertafel.sessions;

import static nl.leertafel.sessions.Sample.CHAIR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import nl.leertafel.sessions.Series.Meeting;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Subject;
import org.jspecify.annotations.Nullable;

/** Whatever people do to the sessions of a table, in whatever order, allowed or not: docs/nomenclature.md holds. */
class SessionInvariantsTest {
    private static final Map<SessionState, Set<SessionState>> WAYS = Map.of(
            SessionState.PLANNED, Set.of(SessionState.CONVENED, SessionState.CANCELLED),
            SessionState.CONVENED, Set.of(SessionState.IN_PROGRESS, SessionState.CANCELLED),
            SessionState.IN_PROGRESS, Set.of(SessionState.FOLLOW_UP),
            SessionState.FOLLOW_UP, Set.of(SessionState.CLOSED),
            SessionState.CLOSED, Set.of(),
            SessionState.CANCELLED, Set.of());

    enum Verb {
        PLAN,
        MOVE,
        CONVENE,
        OPEN,
        END,
        CLOSE,
        CANCEL,
        ADD,
        PUT,
        CHANGE,
        REMOVE,
        UP,
        DOWN,
        ORDER,
        SKIP,
        NOTE,
        CARRY_OVER_THE_REST,
        ATTEND,
        PASS,
        WITHDRAW,
        RESTORE,
        RENAME,
        ERASE
    }

    /** @param session which of the table's, @param which of its items, things, kinds or outcomes, @param said with a reason */
    record Step(Verb verb, int session, int which, boolean said) {}

    /** All of an item that anybody may see. */
    private record Point(
            UUID id,
            int position,
            AgendaKind kind,
            String title,
            int minutes,
            String notes,
            @Nullable Outcome outcome,
            @Nullable String skipped,
            @Nullable UUID carriedFrom,
            boolean withdrawn) {
        static Point of(AgendaItem item) {
            Handling handling = item.handling();
            return new Point(
                    item.id(),
                    item.position(),
                    item.kind(),
                    item.title(),
                    item.minutes(),
                    item.notes(),
                    handling.outcome(),
                    handling.skipReason(),
                    handling.carriedFrom(),
                    item.isWithdrawn());
        }
    }

    private record Facts(
            SessionState state, Appointment appointment, String reasons, List<Point> points, List<String> presence) {
        static Facts of(Meeting meeting) {
            LearningSession session = meeting.session();
            return new Facts(
                    session.state(),
                    session.appointment(),
                    session.overruleReason() + "|" + session.cancelReason() + "|" + session.noNextReason(),
                    meeting.items().map(Point::of).toList(),
                    meeting.expected().stream()
                            .map(one -> one.personId() + " " + one.presence())
                            .toList());
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Verb> onward = Arbitraries.of(
                Verb.PLAN,
                Verb.PUT,
                Verb.CONVENE,
                Verb.OPEN,
                Verb.END,
                Verb.ATTEND,
                Verb.CARRY_OVER_THE_REST,
                Verb.CLOSE,
                Verb.SKIP);
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(Verb.class)), Tuple.of(3, onward)),
                        Arbitraries.of(0, 0, 0, 1, 1, 2, 3, 4),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(true, true, false))
                .as(Step::new);
        return step.list().ofMinSize(30).ofMaxSize(200);
    }

    @Property(tries = 600)
    void hold_after_every_step(@ForAll("steps") List<Step> steps) {
        Series series = new Series();
        Set<SessionState> reached = EnumSet.noneOf(SessionState.class);
        series.plan();
        for (Step step : steps) {
            List<Facts> before = facts(series);
            boolean allowed = take(series, step);
            List<Facts> after = facts(series);
            if (!allowed)
                assertThat(after).as("a refusal changes nothing: %s", step).isEqualTo(before);
            for (int i = 0; i < before.size(); i++) goesItsWay(before.get(i), after.get(i), step);
            for (Meeting meeting : series.meetings) {
                holds(series, meeting, step);
                reached.add(meeting.session().state());
            }
            comesBackOnce(series, step);
            if (allowed && !states(after).equals(states(before))) nothingWaits(series, step);
        }
        reached.forEach(state -> Statistics.label("reached").collect(state));
        Statistics.label("came back").collect(cameBack(series));
        Statistics.label("reached")
                .coverage(seen -> Stream.of(SessionState.values())
                        .forEach(state -> seen.check(state).count(times -> times > 0)));
        Statistics.label("came back").coverage(seen -> seen.check(true).count(times -> times > 0));
    }

    private static void goesItsWay(Facts before, Facts after, Step step) {
        if (before.state() != after.state())
            assertThat(WAYS.get(before.state()))
                    .as("%s by %s", before.state(), step)
                    .contains(after.state());
        boolean preparing = SessionState.PREPARING.contains(before.state());
        if (!preparing) {
            assertThat(after.appointment()).as("held then and there").isEqualTo(before.appointment());
            assertThat(after.points())
                    .extracting(Point::id)
                    .as("nothing that was on the agenda goes: %s", step)
                    .containsAll(said(before));
        }
        if (before.state() == SessionState.CLOSED || before.state() == SessionState.CANCELLED) {
            assertThat(fixed(after)).as("what is over stays: %s", step).isEqualTo(fixed(before));
            assertThat(after.presence()).isEqualTo(before.presence());
        }
        if (!before.state().isOpen())
            assertThat(after.points()).as("no agenda after the end: %s", step).hasSameSizeAs(before.points());
    }

    private static void holds(Series series, Meeting meeting, Step step) {
        LearningSession session = meeting.session();
        List<AgendaItem> items = meeting.agenda().items();
        boolean preparing = SessionState.PREPARING.contains(session.state());
        assertThat(session.cancelReason() != null).isEqualTo(session.state() == SessionState.CANCELLED);
        if (session.state() == SessionState.PLANNED)
            assertThat(session.overruleReason()).isNull();
        if (session.state() != SessionState.CLOSED)
            assertThat(session.noNextReason()).isNull();
        assertThat(items)
                .extracting(AgendaItem::position)
                .as("in order: %s", step)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(items.stream().map(AgendaItem::thing).filter(Objects::nonNull))
                .as("a thing once: %s", step)
                .doesNotHaveDuplicates();
        for (AgendaItem item : items) {
            Handling handling = item.handling();
            if (handling.isSkipped())
                assertThat(handling.outcome())
                        .as("skipped or settled: %s", step)
                        .isNull();
            if (handling.isSkippedBefore()) {
                assertThat(handling.isSkipped()).as("skipped once: %s", step).isFalse();
                assertThat(handling.isCarried()).isTrue();
            }
            if (preparing || session.state() == SessionState.CANCELLED) {
                assertThat(handling.outcome())
                        .as("no outcome before it begins: %s", step)
                        .isNull();
                assertThat(item.notes()).isEmpty();
            }
            if (handling.isCarried()) cameFromSomewhere(series, item, step);
        }
        if (preparing) assertThat(meeting.expected()).allMatch(one -> one.presence() == null);
        if (session.state() == SessionState.CLOSED) {
            assertThat(items)
                    .as("closed with an outcome each: %s", step)
                    .allMatch(item -> item.handling().isSettled());
            assertThat(meeting.expected()).as("attendance known: %s", step).allMatch(one -> one.presence() != null);
        }
    }

    private static void cameFromSomewhere(Series series, AgendaItem item, Step step) {
        Meeting from = series.meetings.stream()
                .filter(meeting -> meeting.items()
                        .anyMatch(earlier -> earlier.id().equals(item.handling().carriedFrom())))
                .findFirst()
                .orElseThrow();
        AgendaItem earlier =
                from.agenda().find(Objects.requireNonNull(item.handling().carriedFrom()));
        assertThat(from.session().state()).isEqualTo(SessionState.CLOSED);
        assertThat(Series.returns(earlier.handling()))
                .as("carried over or skipped: %s", step)
                .isTrue();
        assertThat(earlier.thing()).isEqualTo(item.thing());
        assertThat(earlier.kind()).isEqualTo(item.kind());
        if (earlier.handling().isSkipped() || earlier.handling().isSkippedBefore())
            assertThat(item.handling().isSkippedBefore())
                    .as("remembered: %s", step)
                    .isTrue();
    }

    private static void comesBackOnce(Series series, Step step) {
        Stream<UUID> came = series.meetings.stream()
                .filter(meeting -> !meeting.is(SessionState.CANCELLED))
                .flatMap(Meeting::items)
                .map(item -> item.handling().carriedFrom())
                .filter(Objects::nonNull);
        assertThat(came).as("comes back once: %s", step).doesNotHaveDuplicates();
    }

    /** Once a session is planned, closed or cancelled, what was left open is on a next agenda if there is one. */
    private static void nothingWaits(Series series, Step step) {
        boolean moved = Set.of(Verb.PLAN, Verb.CLOSE, Verb.CANCEL).contains(step.verb());
        boolean ahead =
                series.meetings.stream().anyMatch(meeting -> meeting.session().canBeChanged());
        if (moved && ahead)
            assertThat(series.waiting()).as("nothing waits: %s", step).allMatch(AgendaItem::comesByItself);
        if (step.verb() == Verb.CONVENE)
            assertThat(meeting(series, step).items().map(AgendaItem::thing))
                    .as("failures and actions come by themselves")
                    .containsAll(Series.STANDING.stream().map(AgendaThing::of).toList());
    }

    private static List<SessionState> states(List<Facts> facts) {
        return facts.stream().map(Facts::state).toList();
    }

    private static boolean cameBack(Series series) {
        return series.meetings.stream()
                .flatMap(Meeting::items)
                .anyMatch(item -> item.handling().isCarried());
    }

    /** What was noted or concluded, and where: all of a session that is over but the words that follow a thing. */
    private static List<Object> fixed(Facts facts) {
        return facts.points().stream()
                .<Object>map(point -> Stream.of(
                                point.id(), point.position(), point.minutes(), point.outcome(), point.skipped())
                        .map(String::valueOf)
                        .toList())
                .toList();
    }

    private static List<UUID> said(Facts facts) {
        return facts.points().stream()
                .filter(point -> point.outcome() != null || !point.notes().isEmpty())
                .map(Point::id)
                .toList();
    }

    private static List<Facts> facts(Series series) {
        return series.meetings.stream().map(Facts::of).toList();
    }

    /** Says whether it was allowed. */
    private static boolean take(Series series, Step step) {
        Instant now = series.tick();
        Meeting meeting = meeting(series, step);
        String reason = step.said() ? "Daarom" : " ";
        try {
            if (step.verb().compareTo(Verb.ADD) < 0) leads(series, meeting, step, reason, now);
            else if (step.verb().compareTo(Verb.WITHDRAW) < 0) prepares(series, meeting, step, reason, now);
            else elsewhere(series, Series.THINGS.get(step.which() % Series.THINGS.size()), step.verb());
            return true;
        } catch (RuleBroken refused) {
            assertThat(refused.messageKey()).startsWith("sessions.rule.");
            return false;
        }
    }

    private static Meeting meeting(Series series, Step step) {
        return series.meetings.get(Math.min(step.session(), series.meetings.size() - 1));
    }

    private static void leads(Series series, Meeting meeting, Step step, String reason, Instant now) {
        LearningSession session = meeting.session();
        switch (step.verb()) {
            case PLAN -> series.plan();
            case MOVE -> {
                Instant starts = session.appointment().startsAt();
                session.change(Sample.appointment(starts.plusSeconds(step.which() * 60L)), CHAIR, now);
            }
            case CONVENE -> series.convene(meeting, step.which() % 2 == 0, reason);
            case OPEN -> session.open(CHAIR, now);
            case END -> session.end(CHAIR, now);
            case CLOSE -> series.close(meeting, reason);
            default -> series.cancel(meeting, reason);
        }
    }

    private static void prepares(Series series, Meeting meeting, Step step, String reason, Instant now) {
        LearningSession session = meeting.session();
        Agenda agenda = meeting.agenda();
        AgendaItem item = agenda.items().get(step.which() % agenda.items().size());
        Invitation invitation = meeting.expected().get(step.which() % 3);
        boolean open = session.state().isOpen(); // the agenda is composed by nobody else
        switch (step.verb()) {
            case ADD -> {
                if (open) agenda.add(new AgendaItem(session, kind(step), "Iets", 10));
            }
            case PUT -> series.put(meeting, Series.THINGS.get(step.which() % Series.THINGS.size()));
            case CHANGE -> item.change("Anders", 7, session);
            case REMOVE -> {
                if (open) agenda.remove(item.id());
            }
            case UP -> {
                if (open) agenda.up(item.id());
            }
            case DOWN -> {
                if (open) agenda.down(item.id());
            }
            case ORDER -> {
                if (open) agenda.order(List.of(item.id(), agenda.items().get(0).id()));
            }
            case SKIP -> item.skip(reason, session, CHAIR, now);
            case NOTE -> item.note(step.said() ? "Gezegd" : "", outcome(step), session);
            case CARRY_OVER_THE_REST ->
                agenda.items().stream()
                        .filter(one -> !one.handling().isSettled())
                        .forEach(one -> one.conclude(Outcome.CARRIED_OVER, session));
            case ATTEND -> {
                for (Invitation one : meeting.expected()) one.record(Presence.values()[step.which() % 3], session);
            }
            default -> {
                if (open) invitation.pass(UUID.randomUUID());
            }
        }
    }

    private static void elsewhere(Series series, Subject thing, Verb verb) {
        switch (verb) {
            case WITHDRAW -> series.withdraw(thing);
            case RESTORE -> series.eachAbout(thing, item -> item.restore(false));
            case RENAME -> series.eachAbout(thing, item -> item.rename("Anders gezegd"));
            default -> {
                if (thing.kind() == Subject.Kind.STORY) series.eachAbout(thing, AgendaItem::erase);
            }
        }
    }

    private static AgendaKind kind(Step step) {
        return AgendaKind.values()[step.which() % AgendaKind.values().length];
    }

    private static @Nullable Outcome outcome(Step step) {
        int which = step.which() % (Outcome.values().length + 1);
        return which == Outcome.values().length ? null : Outcome.values()[which];
    }
}
