package nl.leertafel.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Standing;

/** A chair, a time, and a session in the state that a test of rules begins with. */
final class Sample {
    static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    static final Instant STARTS = Instant.parse("2026-12-10T14:00:00Z");
    static final Actor CHAIR =
            new Actor(Ids.next(), Ids.next(), Ids.next(), "Noor Haddad", Standing.MEMBER, Locale.forLanguageTag("nl"));
    static final ConveneGuard READY = new ConveneGuard(true, true);
    static final ClosureGuard COMPLETE = new ClosureGuard(0, 0, true);
    static final UUID TABLE = Ids.next();

    private Sample() {}

    static Appointment appointment() {
        return appointment(STARTS);
    }

    static Appointment appointment(Instant starts) {
        return new Appointment("Onderweg naar hulp", starts, starts.plus(Duration.ofHours(2)), "Buurthuis", "");
    }

    static LearningSession planned() {
        return new LearningSession(TABLE, appointment(), CHAIR, NOW);
    }

    static LearningSession convened() {
        LearningSession session = planned();
        session.convene(READY, "", CHAIR, NOW);
        return session;
    }

    static LearningSession inProgress() {
        LearningSession session = convened();
        session.open(CHAIR, NOW);
        return session;
    }

    static LearningSession inFollowUp() {
        LearningSession session = inProgress();
        session.end(CHAIR, NOW);
        return session;
    }

    static LearningSession closed() {
        LearningSession session = inFollowUp();
        session.close(COMPLETE, "", CHAIR, NOW);
        return session;
    }

    static LearningSession cancelled() {
        LearningSession session = planned();
        session.cancel("Raad vergadert", CHAIR, NOW);
        return session;
    }
}
