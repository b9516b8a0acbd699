package nl.leertafel;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Who may go where. A route that is missing here fails the build. */
final class AccessTable {
    enum Who {
        CHAIR,
        FACILITATOR,
        PRIVACY_REVIEWER,
        BOARD_MEMBER,
        OFFICIAL,
        FRONTLINE,
        RESIDENT,
        GUEST,
        ADMINISTRATOR,
        READER,
        WITHOUT_SEAT,
        SIGNED_OUT
    }

    private static final Set<Who> EVERYBODY = EnumSet.allOf(Who.class);
    private static final Set<Who> SIGNED_IN = EnumSet.complementOf(EnumSet.of(Who.SIGNED_OUT));
    private static final Set<Who> SITTERS = EnumSet.range(Who.CHAIR, Who.RESIDENT);
    private static final Set<Who> TABLE = with(SITTERS, Who.ADMINISTRATOR);
    private static final Set<Who> PREPARE = EnumSet.of(Who.CHAIR, Who.FACILITATOR);
    private static final Set<Who> WRITE = with(PREPARE, Who.ADMINISTRATOR);
    private static final Set<Who> CHAIR = EnumSet.of(Who.CHAIR);
    private static final Set<Who> MANAGE = EnumSet.of(Who.ADMINISTRATOR);
    private static final Set<Who> SEATS = EnumSet.of(Who.ADMINISTRATOR, Who.CHAIR);
    private static final Set<Who> PRACTICE = EnumSet.of(Who.FRONTLINE, Who.RESIDENT);
    private static final Set<Who> AUTHOR = EnumSet.of(Who.FRONTLINE);
    private static final Set<Who> OFFICIAL = EnumSet.of(Who.OFFICIAL);
    /** Brings in lists of known failures; what somebody brought in is seen by nobody else. */
    private static final Set<Who> IMPORT = EnumSet.of(Who.CHAIR, Who.FACILITATOR, Who.ADMINISTRATOR);

    private static final Set<Who> NOBODY = EnumSet.noneOf(Who.class);
    private static final Set<Who> DESCRIBE = EnumSet.of(Who.CHAIR, Who.FACILITATOR, Who.BOARD_MEMBER);
    private static final Set<Who> ACKNOWLEDGE = EnumSet.of(Who.CHAIR, Who.BOARD_MEMBER);
    /** The board member owns the failures and the actions that are asked about. */
    private static final Set<Who> OWNER = EnumSet.of(Who.CHAIR, Who.BOARD_MEMBER);

    private static final Set<Who> KEEP = EnumSet.of(Who.CHAIR, Who.FACILITATOR, Who.BOARD_MEMBER);
    private static final Set<Who> REVIEW = EnumSet.of(Who.PRIVACY_REVIEWER);
    private static final Set<Who> NAME = without(SITTERS, Who.PRIVACY_REVIEWER);

    /** The guest is asked about the session for which they are there. */
    private static final Set<Who> SESSION = with(SITTERS, Who.GUEST);

    static final List<Route> ROUTES = List.of(
            // people
            get("/", SIGNED_IN),
            get("/search", SIGNED_IN),
            get("/search/suggestions", SIGNED_IN),
            get("/help", EVERYBODY),
            get("/login", EVERYBODY),
            get("/signed-out", EVERYBODY),
            get("/welcome/{token}", NOBODY).open(),
            post("/welcome/{token}", NOBODY).open(),
            get("/setup/{token}", NOBODY).open(),
            post("/setup/{token}", NOBODY).open(),
            get("/account", SIGNED_IN),
            post("/account/password", SIGNED_IN),
            post("/municipality", NOBODY, "municipality", "00000000-0000-0000-0000-000000000000"),
            get("/people", MANAGE),
            post("/people", MANAGE),
            get("/people/new", MANAGE),
            get("/people/{id}", MANAGE),
            post("/people/{id}", MANAGE),
            post("/people/{id}/activation", MANAGE),
            post("/people/{id}/deactivation", MANAGE),
            post("/people/{id}/invitation", MANAGE),
            get("/organisations", MANAGE),
            post("/organisations", MANAGE),
            get("/organisations/new", MANAGE),
            get("/organisations/{id}", MANAGE),
            post("/organisations/{id}", MANAGE),
            get("/retention", MANAGE),
            // tables
            get("/tables", SIGNED_IN),
            get("/tables/new", MANAGE),
            post("/tables", MANAGE),
            get("/tables/{id}", TABLE),
            get("/tables/{id}/edit", MANAGE),
            post("/tables/{id}", MANAGE),
            post("/tables/{id}/activation", SEATS),
            post("/tables/{id}/dormancy", SEATS),
            get("/tables/{id}/handover", MANAGE),
            post("/tables/{id}/handover", MANAGE),
            get("/tables/{id}/seats/new", MANAGE),
            post("/tables/{id}/seats", MANAGE),
            get("/tables/{id}/seats/{seatId}", MANAGE),
            post("/tables/{id}/seats/{seatId}", MANAGE),
            get("/tables/{id}/seats/{seatId}/vacancy", MANAGE),
            post("/tables/{id}/seats/{seatId}/vacancy", MANAGE),
            post("/tables/{id}/seats/{seatId}/removal", MANAGE),
            // sessions
            get("/tables/{tableId}/sessions", SITTERS),
            get("/tables/{tableId}/sessions/new", PREPARE),
            post("/tables/{tableId}/sessions", PREPARE),
            get("/sessions/{id}", SESSION).asGuest(),
            get("/sessions/{id}/edit", PREPARE),
            post("/sessions/{id}", PREPARE),
            post("/sessions/{id}/convocation", CHAIR).session("PLANNED"),
            post("/sessions/{id}/opening", PREPARE),
            post("/sessions/{id}/follow-up", PREPARE).session("IN_PROGRESS"),
            get("/sessions/{id}/closure", CHAIR).session("FOLLOW_UP"),
            post("/sessions/{id}/closure", CHAIR).session("FOLLOW_UP"),
            get("/sessions/{id}/cancellation", CHAIR),
            post("/sessions/{id}/cancellation", CHAIR),
            get("/sessions/{id}/agenda", PREPARE),
            post("/sessions/{id}/agenda", PREPARE),
            post("/sessions/{id}/agenda/order", PREPARE, "order", "{itemId}"),
            get("/sessions/{id}/agenda/{itemId}", PREPARE),
            post("/sessions/{id}/agenda/{itemId}", PREPARE),
            post("/sessions/{id}/agenda/{itemId}/up", PREPARE),
            post("/sessions/{id}/agenda/{itemId}/down", PREPARE),
            post("/sessions/{id}/agenda/{itemId}/removal", PREPARE),
            post("/sessions/{id}/agenda/{itemId}/skip", PREPARE),
            get("/sessions/{id}/agenda/{itemId}/notes", PREPARE).session("IN_PROGRESS"),
            post("/sessions/{id}/agenda/{itemId}/notes", PREPARE).session("IN_PROGRESS"),
            get("/sessions/{id}/attendance", PREPARE).session("IN_PROGRESS"),
            post("/sessions/{id}/attendance", PREPARE).session("IN_PROGRESS"),
            post("/sessions/{id}/invitations", PREPARE, "seat", "{seat}"),
            post("/sessions/{id}/invitations/{invitationId}/removal", PREPARE),
            // stories
            get("/stories", SIGNED_IN),
            get("/stories/new", PRACTICE),
            post("/stories/new", PRACTICE, "tableId", "{tableId}"),
            get("/stories/{id}", SITTERS),
            get("/stories/{id}/write/{step}", AUTHOR).story("DRAFT"),
            post("/stories/{id}/write/{step}", AUTHOR).story("DRAFT"),
            get("/stories/{id}/check", AUTHOR).story("DRAFT"),
            get("/stories/{id}/spots", AUTHOR).story("DRAFT"),
            get("/stories/{id}/tips", AUTHOR).story("DRAFT"),
            post("/stories/{id}/submission", AUTHOR).story("DRAFT"),
            post("/stories/{id}/taking-back", AUTHOR).story("SUBMITTED"),
            get("/stories/{id}/bundle", PREPARE),
            post("/stories/{id}/bundle", PREPARE),
            post("/stories/{id}/unbundling", PREPARE),
            get("/signals/new", PRACTICE),
            post("/signals", PRACTICE, "tableId", "{tableId}"),
            get("/stories/{id}/submitted", AUTHOR).story("SUBMITTED"),
            get("/stories/{id}/withdrawal", AUTHOR),
            post("/stories/{id}/withdrawal", AUTHOR),
            get("/stories/{id}/edits", AUTHOR).story("RETURNED"),
            post("/stories/{id}/edits/{editId}/acceptance", AUTHOR).story("RETURNED"),
            post("/stories/{id}/edits/{editId}/decline", AUTHOR).story("RETURNED"),
            get("/stories/{id}/readings", AUTHOR),
            post("/stories/{id}/copy", AUTHOR).story("REFUSED"),
            post("/stories/{id}/agenda", PREPARE, "sessionId", "{session}"),
            post("/stories/{id}/telling", PREPARE, "sessionId", "{session}").session("IN_PROGRESS"),
            post("/stories/{id}/follow-up", PREPARE).story("TOLD"),
            get("/reviews", REVIEW),
            get("/reviews/{id}", REVIEW).story("SUBMITTED"),
            post("/reviews/{id}/release", REVIEW).story("SUBMITTED"),
            post("/reviews/{id}/return", REVIEW).story("SUBMITTED"),
            get("/reviews/{id}/edits/{step}", REVIEW).story("SUBMITTED"),
            post("/reviews/{id}/edits/{step}", REVIEW).story("SUBMITTED"),
            post("/reviews/{id}/edits/{step}/removal", REVIEW).story("SUBMITTED"),
            get("/reviews/{id}/refusal", REVIEW).story("SUBMITTED"),
            post("/reviews/{id}/refusal", REVIEW).story("SUBMITTED"),
            post("/reviews/{id}/recall", REVIEW),
            // failures
            get("/failures", SIGNED_IN),
            get("/failures.csv", SIGNED_IN),
            get("/failures.ods", SIGNED_IN),
            get("/failures.xlsx", SIGNED_IN),
            get("/failures.pdf", SIGNED_IN),
            get("/failures/views", SIGNED_IN),
            post("/failures/views", SIGNED_IN, "name", "Van de regio"),
            get("/failures/views/{id}", NOBODY),
            post("/failures/views/{id}", NOBODY, "name", "Van de regio"),
            post("/failures/views/{id}/beginning", NOBODY),
            post("/failures/views/{id}/removal", NOBODY),
            post("/failures/views/{id}/return", NOBODY),
            post("/failures/changes", SIGNED_IN, "verb", "level"),
            get("/failures/changes/{id}", NOBODY),
            post("/failures/changes/{id}", NOBODY, "level", "REGION"),
            post("/failures/changes/{id}/undo", NOBODY),
            post("/failures/columns", SIGNED_IN, "column", "owner"),
            get("/failures/imports", IMPORT),
            post("/failures/imports", IMPORT),
            get("/failures/imports/{id}", NOBODY),
            get("/failures/imports/{id}/columns", NOBODY),
            post("/failures/imports/{id}/columns", NOBODY, "sheet", "0", "statement", "0"),
            get("/failures/imports/{id}/check", NOBODY),
            post("/failures/imports/{id}/skipped", NOBODY),
            post("/failures/imports/{id}/failures", NOBODY),
            post("/failures/imports/{id}/undo", NOBODY),
            post("/failures/imports/{id}/removal", NOBODY),
            get("/failures/likely", SIGNED_IN).query("q", "wachten"),
            get("/failures/new", NAME).query("table", "{tableId}"),
            post("/failures", NAME, "table", "{tableId}"),
            get("/failures/{id}", TABLE),
            get("/failures/{id}/edit", DESCRIBE),
            post("/failures/{id}", DESCRIBE),
            post("/failures/{id}/stories", NAME, "story", "{story}"),
            post("/failures/{id}/acknowledgement", ACKNOWLEDGE, "owner", "{person}"),
            post("/failures/{id}/owner", ACKNOWLEDGE, "owner", "{person}"),
            post("/failures/{id}/work", OWNER),
            post("/failures/{id}/claim", OWNER, "claim", "Het gaat nu anders."),
            post("/failures/{id}/confirmations", NAME, "stillHappens", "true"),
            post("/failures/{id}/level", CHAIR, "toWhom", "De regio"),
            post("/failures/{id}/experiment", CHAIR, "idea", "Eerst doen"),
            post("/failures/{id}/stories/{story}/removal", DESCRIBE),
            post("/failures/{id}/stories/{story}/return", NAME),
            post("/failures/{id}/stories/{story}/family", NAME, "solved", "PARTLY"),
            get("/failures/{id}/mergers/new", PREPARE).query("other", "{other}"),
            post("/failures/{id}/mergers", PREPARE, "other", "{other}", "keep", "{other}"),
            post("/failures/{id}/mergers/{gone}/removal", PREPARE),
            get("/failures/{id}/parts/new", PREPARE),
            post("/failures/{id}/parts", PREPARE, "statement", "Wij doen alles dubbel"),
            post("/failures/{id}/parts/{part}/removal", PREPARE),
            // actions
            get("/actions", SIGNED_IN),
            get("/actions/new", NAME).query("table", "{tableId}"),
            post("/actions", NAME, "table", "{tableId}"),
            get("/actions/{id}", TABLE),
            post("/actions/{id}/completion", KEEP),
            post("/actions/{id}/drop", KEEP),
            post("/actions/{id}/owner", KEEP),
            post("/actions/{id}/due", KEEP),
            post("/actions/{id}/reopening", KEEP),
            get("/actions/choice", PREPARE).query("session", "{session}").session("IN_PROGRESS"),
            post("/actions/choice", PREPARE, "session", "{session}").session("IN_PROGRESS"),
            // rule checks
            get("/rule-checks", SIGNED_IN),
            get("/rule-checks.csv", SIGNED_IN),
            get("/rule-checks/similar", SIGNED_IN).query("q", "diagnose"),
            get("/rule-checks/new", NAME).query("table", "{tableId}"),
            post("/rule-checks", NAME, "table", "{tableId}"),
            get("/rule-checks/{id}", TABLE),
            post("/rule-checks/{id}/request", NAME),
            post("/rule-checks/{id}/verdict", OFFICIAL),
            post("/rule-checks/{id}/withdrawal", PREPARE),
            // notices
            post("/news/seen", SIGNED_IN, "until", "2026-01-01T00:00:00Z"),
            get("/account/notices", SIGNED_IN),
            post("/account/notices", SIGNED_IN, "cadence", "NEVER"),
            get("/unsubscribe/{token}", NOBODY).open(),
            post("/unsubscribe/{token}", NOBODY).open(),
            post("/unsubscribe/{token}/undo", NOBODY).open(),
            get("/questions/{id}", AUTHOR),
            post("/questions/{id}", AUTHOR, "answer", "YES"),
            get("/answer/{token}", NOBODY).open(),
            post("/answer/{token}", NOBODY, "answer", "YES").open(),
            get("/account/calendar", SIGNED_IN),
            post("/account/calendar", SIGNED_IN),
            post("/account/calendar/end", SIGNED_IN),
            get("/calendar/{token}.ics", NOBODY).open(),
            get("/reminders/{token}/{id}", NOBODY).open(),
            post("/reminders/{token}/{id}", NOBODY, "result", "Gedaan.").open(),
            post("/reminders/{token}/{id}/reopening", NOBODY).open(),
            get("/mail", MANAGE),
            post("/mail/{id}/retry", MANAGE),
            post("/mail/{id}/dismissal", MANAGE),
            // insight
            get("/insight", SIGNED_IN),
            get("/insight/{figure}.csv", TABLE),
            get("/insight/failures", SIGNED_IN).query("which", "named"),
            get("/insight/stories", SIGNED_IN).query("which", "told"),
            get("/insight/sessions", SIGNED_IN).query("which", "held"),
            // letters
            get("/letters", SIGNED_IN),
            post("/letters", WRITE, "table", "{tableId}", "quarter", "2025-q2", "language", "nl"),
            get("/letters/{id}", WRITE),
            get("/letters/{id}.pdf", WRITE),
            get("/letters/{id}.odt", WRITE),
            get("/letters/{id}/parts/{kind}", WRITE),
            post("/letters/{id}/parts/{kind}", WRITE),
            post("/letters/{id}/completion", SEATS, "version", "0"),
            post("/letters/{id}/edition", WRITE),
            get("/letters/{id}/removal", WRITE),
            post("/letters/{id}/removal", WRITE),
            // timeline
            get("/timeline", TABLE).query("kind", "TABLE", "id", "{tableId}"));

    private AccessTable() {}

    private static Set<Who> with(Set<Who> some, Who one) {
        Set<Who> all = EnumSet.copyOf(some);
        all.add(one);
        return all;
    }

    private static Set<Who> without(Set<Who> some, Who one) {
        Set<Who> rest = EnumSet.copyOf(some);
        rest.remove(one);
        return rest;
    }

    private static Route get(String path, Set<Who> own) {
        return new Route("GET", path, own, Map.of(), "CONVENED", "RELEASED", false, false);
    }

    private static Route post(String path, Set<Who> own, String... fields) {
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < fields.length; i += 2) values.put(fields[i], fields[i + 1]);
        return new Route("POST", path, own, values, "CONVENED", "RELEASED", false, false);
    }

    /**
     * @param own who may, at their own table; of another table an administrator may the same, others nothing
     * @param fields what is sent; a value such as {session} is replaced
     * @param sessionState the state in which the session is that is asked about
     * @param storyState likewise of the story
     * @param isOpen whether somebody signed out is answered as everybody else
     * @param ofGuest whether it is about the session for which the guest is there
     */
    record Route(
            String method,
            String path,
            Set<Who> own,
            Map<String, String> given,
            String sessionState,
            String storyState,
            boolean ofGuest,
            boolean isOpen) {

        Route session(String state) {
            return new Route(method, path, own, given, state, storyState, ofGuest, isOpen);
        }

        Route story(String state) {
            return new Route(method, path, own, given, sessionState, state, ofGuest, isOpen);
        }

        Route asGuest() {
            return new Route(method, path, own, given, sessionState, storyState, true, isOpen);
        }

        /** Signed out, too, it is answered with 404 and not with signing in. */
        Route open() {
            return new Route(method, path, own, given, sessionState, storyState, ofGuest, true);
        }

        Route query(String... fields) {
            return new Route(
                    method, path, own, post(path, own, fields).given, sessionState, storyState, ofGuest, isOpen);
        }

        /** It leads to a thing of a table, or of the municipality. */
        boolean hasPlace() {
            return path.contains("Id}")
                    || path.contains("{id}")
                    || given.values().stream().anyMatch(v -> v.startsWith("{"));
        }

        String query(Map<String, String> address) {
            StringBuilder query = new StringBuilder();
            given.forEach((name, value) -> query.append(query.isEmpty() ? "?" : "&")
                    .append(name)
                    .append('=')
                    .append(filled(value, address)));
            return query.toString();
        }

        Map<String, String> fields(Map<String, String> address) {
            Map<String, String> fields = new TreeMap<>();
            given.forEach((name, value) -> fields.put(name, filled(value, address)));
            fields.put("submission", UUID.randomUUID().toString());
            fields.putIfAbsent("version", "0");
            return fields;
        }

        private static String filled(String value, Map<String, String> address) {
            return value.startsWith("{") ? address.getOrDefault(value.substring(1, value.length() - 1), value) : value;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
