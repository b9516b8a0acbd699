package nl.leertafel.sessions;

import java.time.Instant;
import nl.leertafel.shared.RuleBroken;

/** What a session is about, when and where. */
record Appointment(String theme, Instant startsAt, Instant endsAt, String place, String videoLink) {
    Appointment {
        if (!endsAt.isAfter(startsAt)) throw new RuleBroken("sessions.rule.endsBeforeStart");
        if (place.isBlank() && videoLink.isBlank()) throw new RuleBroken("sessions.rule.nowhere");
        if (!videoLink.isBlank() && !videoLink.startsWith("https://")) throw new RuleBroken("sessions.rule.linkUnsafe");
    }
}
