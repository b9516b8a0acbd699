package nl.leertafel.stories;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story in five minutes, on one page.
 *
 * @param submission also says which draft is meant: everything that one page sends makes one story
 * @param version of that draft when the page last heard of it; null before anything was kept
 */
record SignalForm(
        @NotNull(groups = {Default.class, Half.class}) @Nullable
        UUID submission,

        @Nullable Long version,

        @NotNull(groups = {Default.class, Half.class}) @Nullable
        UUID tableId,

        @NotBlank
        @Size(
                max = 150,
                groups = {Default.class, Half.class})
        String title,

        @NotBlank
        @Size(
                max = 10000,
                groups = {Default.class, Half.class})
        String happened,

        @NotNull @Nullable Consent consent,
        @NotNull @Nullable LocalDate consentOn,
        @NotNull @Nullable Recognisable recognisable) {
    /** What holds of a signal that is still being written: it may lack something, but it is not longer than a whole one. */
    interface Half {}

    SignalForm {
        title = Words.line(title);
        happened = Words.of(happened);
    }

    static SignalForm opened(@Nullable UUID tableId, LocalDate today) {
        return new SignalForm(null, null, tableId, "", "", null, today, null);
    }

    UUID token() {
        return Objects.requireNonNull(submission, "validated before");
    }

    Recognisable answer() {
        return Objects.requireNonNull(recognisable, "validated before");
    }

    /** What it says in answer to the questions of a story. */
    AnswerForm answers() {
        return AnswerForm.EMPTY
                .with(Question.TITLE, title)
                .with(Question.HAPPENED, happened)
                .agreed(consent, consentOn);
    }

    SignalForm with(Question question, String text) {
        return new SignalForm(
                submission,
                version,
                tableId,
                question == Question.TITLE ? text : title,
                question == Question.HAPPENED ? text : happened,
                consent,
                consentOn,
                recognisable);
    }

    SignalForm at(long kept) {
        return new SignalForm(submission, kept, tableId, title, happened, consent, consentOn, recognisable);
    }

    /** Without the text, so that it reaches no log. */
    @Override
    public String toString() {
        return "SignalForm";
    }
}
