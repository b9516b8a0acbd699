package nl.leertafel.sessions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.shared.FreeText;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.TravellingClock;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Theme, date, times and place, as they are typed. */
record PlanForm(
        @NotNull UUID submission,
        @Nullable Long version,
        @FreeText @NotBlank @Size(max = 200) String theme,
        @NotBlank String date,
        @NotBlank String start,
        @NotBlank String end,
        @Size(max = 200) String place,

        @Size(max = 500) @Pattern(regexp = "(https://\\S+\\.\\S+)?")
        String videoLink) {

    private static final ZoneId ZONE = TravellingClock.AMSTERDAM;

    PlanForm {
        theme = Words.trimmed(theme);
        date = Words.trimmed(date);
        start = Words.trimmed(start);
        end = Words.trimmed(end);
        place = Words.trimmed(place);
        videoLink = Words.trimmed(videoLink);
    }

    static PlanForm of(Appointment appointment, UUID submission, long version) {
        LocalDateTime starts = LocalDateTime.ofInstant(appointment.startsAt(), ZONE);
        LocalDateTime ends = LocalDateTime.ofInstant(appointment.endsAt(), ZONE);
        return new PlanForm(
                submission,
                version,
                appointment.theme(),
                When.typed(starts.toLocalDate()),
                When.typed(starts.toLocalTime()),
                When.typed(ends.toLocalTime()),
                appointment.place(),
                appointment.videoLink());
    }

    static PlanForm empty() {
        return new PlanForm(Ids.next(), 0L, "", "", "", "", "", "");
    }

    PlanForm withVersion(long version) {
        return new PlanForm(submission, version, theme, date, start, end, place, videoLink);
    }

    /**
     * What annotations can't say: dates and times that exist, in the right order and ahead of us, and somewhere to go.
     *
     * @param kept when the session starts as it stands; that moment may lie behind us
     */
    void check(Errors errors, Instant now, @Nullable Instant kept) {
        if (!date.isEmpty() && day().isEmpty()) errors.rejectValue("date", "sessions.plan.dateUnreadable");
        if (!start.isEmpty() && When.time(start).isEmpty()) errors.rejectValue("start", "sessions.plan.timeUnreadable");
        if (!end.isEmpty() && When.time(end).isEmpty()) errors.rejectValue("end", "sessions.plan.timeUnreadable");
        if (place.isEmpty() && videoLink.isEmpty()) errors.rejectValue("place", "sessions.plan.nowhere");
        Optional<Instant> starts = at(start);
        Optional<Instant> ends = at(end);
        if (starts.isEmpty()) return;
        boolean moved = !starts.get().equals(kept);
        if (moved && !starts.get().isAfter(now)) errors.rejectValue("date", "sessions.plan.past");
        if (ends.isPresent() && !ends.get().isAfter(starts.get()))
            errors.rejectValue("end", "sessions.plan.endsBeforeStart");
    }

    /** Only after {@link #check} found nothing. */
    Appointment appointment() {
        return new Appointment(theme, at(start).orElseThrow(), at(end).orElseThrow(), place, videoLink);
    }

    private Optional<LocalDate> day() {
        return When.day(date);
    }

    private Optional<Instant> at(String typed) {
        Optional<LocalTime> time = When.time(typed);
        return day().flatMap(day -> time.map(at -> day.atTime(at).atZone(ZONE).toInstant()));
    }
}
