package nl.leertafel.sessions;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Scene;
import nl.leertafel.shared.ScenePlayer;
import nl.leertafel.shared.TravellingClock;
import org.springframework.stereotype.Component;

/** Plays what happens to sessions in the demonstration. */
@Component
class SessionScenes implements ScenePlayer {
    private final SessionService sessions;
    private final AgendaService agendas;
    private final AttendanceService attendance;
    private final SessionPages pages;

    SessionScenes(SessionService sessions, AgendaService agendas, AttendanceService attendance, SessionPages pages) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.attendance = attendance;
        this.pages = pages;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(
                "sessions.plan",
                "sessions.item",
                "sessions.convene",
                "sessions.open",
                "sessions.note",
                "sessions.attendance",
                "sessions.followUp",
                "sessions.close",
                "sessions.cancel");
    }

    @Override
    public UUID play(Scene scene) {
        return switch (scene.verb()) {
            case "sessions.plan" -> plan(scene);
            case "sessions.item" -> item(scene);
            case "sessions.convene" ->
                sessions.convene(
                        scene.by(), session(scene), new ConveneForm(Ids.next(), scene.textOrEmpty("overruleReason")));
            case "sessions.open" -> sessions.open(scene.by(), session(scene), Ids.next());
            case "sessions.note" -> note(scene);
            case "sessions.attendance" -> attendance(scene);
            case "sessions.followUp" -> sessions.end(scene.by(), session(scene), Ids.next());
            case "sessions.close" ->
                sessions.close(
                        scene.by(),
                        session(scene),
                        new ClosureForm(Ids.next(), true, scene.textOrEmpty("noNextReason")));
            case "sessions.cancel" ->
                sessions.cancel(scene.by(), session(scene), new CancelForm(Ids.next(), scene.text("reason")));
            default -> throw new IllegalArgumentException(scene.verb());
        };
    }

    private UUID plan(Scene scene) {
        LocalDateTime starts = LocalDateTime.ofInstant(scene.moment("starts"), TravellingClock.AMSTERDAM);
        LocalDateTime ends = starts.plus(Duration.ofHours(scene.number("hours", 2)));
        PlanForm form = new PlanForm(
                Ids.next(),
                0L,
                scene.text("theme"),
                When.typed(starts.toLocalDate()),
                When.typed(starts.toLocalTime()),
                When.typed(ends.toLocalTime()),
                scene.text("place"),
                "");
        return sessions.plan(scene.by(), scene.id("table"), form);
    }

    /** What every session has is there already: these words and minutes take its place. */
    private UUID item(Scene scene) {
        AgendaKind kind = scene.oneOf("kind", AgendaKind.class);
        Optional<AgendaLine> fixed = lines(scene).stream()
                .filter(line -> line.kind() == kind && Agenda.FIXED.containsKey(kind) && line.thing() == null)
                .findFirst();
        ItemForm form = new ItemForm(
                Ids.next(),
                fixed.map(AgendaLine::version).orElse(0L),
                kind,
                scene.text("title"),
                String.valueOf(scene.number("minutes", 15)));
        return fixed.isPresent()
                ? agendas.change(scene.by(), session(scene), fixed.get().id(), form)
                : agendas.add(scene.by(), session(scene), form);
    }

    private UUID note(Scene scene) {
        AgendaLine line = line(scene);
        String outcome = scene.textOrEmpty("outcome");
        NotesForm form = new NotesForm(
                Ids.next(),
                line.version(),
                scene.textOrEmpty("notes"),
                outcome.isEmpty() ? line.outcome() : Outcome.valueOf(outcome));
        return agendas.note(scene.by(), session(scene), line.id(), form);
    }

    /** Everybody was there, save those who are named. */
    private UUID attendance(Scene scene) {
        List<String> absent =
                scene.texts("absent").stream().map(SessionScenes::plain).toList();
        Map<UUID, Presence> presence = new HashMap<>();
        for (ExpectedRow row : pages.prepared(scene.by(), session(scene)).expected())
            presence.put(row.id(), absent.contains(plain(row.name())) ? Presence.ABSENT : Presence.PRESENT);
        return attendance.record(scene.by(), session(scene), new AttendanceForm(Ids.next(), presence, Map.of()));
    }

    /** The first item that is called so, or whose title has these words in it. */
    private AgendaLine line(Scene scene) {
        String words = plain(scene.text("item"));
        List<AgendaLine> lines = lines(scene);
        return lines.stream()
                .filter(line -> plain(line.title()).equals(words))
                .findFirst()
                .or(() -> lines.stream()
                        .filter(line -> plain(line.title()).contains(words))
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException("No agenda item is called " + scene.text("item")));
    }

    private List<AgendaLine> lines(Scene scene) {
        return pages.prepared(scene.by(), session(scene)).agenda().lines();
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private static UUID session(Scene scene) {
        return scene.id("session");
    }
}
