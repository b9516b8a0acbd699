package nl.leertafel.failures;

import java.util.Set;
import java.util.UUID;
import nl.leertafel.sessions.SessionLookup;
import nl.leertafel.sessions.SessionSummary;
import nl.leertafel.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Who came from a session to choose goes back there once it is chosen; to one that they do not see leads no way. */
@ControllerAdvice(assignableTypes = {FailureController.class, EscalationController.class})
class WayBack {
    static final String NAME = "back";

    private final Access access;
    private final SessionLookup sessions;

    WayBack(Access access, SessionLookup sessions) {
        this.access = access;
        this.sessions = sessions;
    }

    @ModelAttribute(NAME)
    @Nullable
    SessionSummary session(@RequestParam(required = false) @Nullable UUID session, Actor actor) {
        if (session == null) return null;
        SessionSummary found = sessions.find(Set.of(session)).get(session);
        return found != null && access.seats(actor).sitsAt(found.tableId()) ? found : null;
    }
}
