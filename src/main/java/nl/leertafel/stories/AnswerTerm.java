package nl.leertafel.stories;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.leertafel.shared.WorkingDays;
import org.springframework.stereotype.Component;

/** Authors have their first answer within ten working days after they sent their story. */
@Component
class AnswerTerm {
    private static final int WORKING_DAYS = 10;

    private final WorkingDays days;
    private final Clock clock;

    AnswerTerm(WorkingDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    AnswerDue of(Instant submitted) {
        LocalDate by = days.after(LocalDate.ofInstant(submitted, clock.getZone()), WORKING_DAYS);
        return new AnswerDue(by, days.between(LocalDate.now(clock), by));
    }
}
