package nl.leertafel.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a day as people write it. */
final class Days {
    private static final List<DateTimeFormatter> WAYS = Stream.of("uuuu-M-d", "d-M-uuuu", "d/M/uuuu", "d.M.uuuu")
            .map(pattern -> of(pattern, Locale.ROOT))
            .toList();
    private static final List<DateTimeFormatter> WORDS = Stream.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)
            .flatMap(language ->
                    Stream.of("d MMMM uuuu", "d MMM uuuu", "MMMM d, uuuu").map(way -> of(way, language)))
            .toList();

    private Days() {}

    static Optional<LocalDate> read(String text) {
        String day = text.replaceFirst("[T ]\\d{1,2}:\\d{2}.*$", "").strip();
        return Stream.concat(WAYS.stream(), WORDS.stream())
                .flatMap(way -> parse(day, way).stream())
                .findFirst();
    }

    private static Optional<LocalDate> parse(String day, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(day, way));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter of(String pattern, Locale language) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(language)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
