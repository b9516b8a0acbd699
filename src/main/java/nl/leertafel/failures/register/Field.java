package nl.leertafel.failures.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leertafel.failures.FailureKind;
import nl.leertafel.failures.FailureLevel;
import nl.leertafel.failures.FailureState;
import nl.leertafel.shared.Domain;

/** On what the register can be filtered; its lower-case name is the parameter in the address. */
enum Field {
    STATUS,
    TABLE,
    KIND,
    LEVEL,
    DOMAIN,
    OWNER,
    UNTOUCHED,
    ESCALATED,
    NAMED_FROM,
    NAMED_UNTIL,
    RESOLVED_FROM,
    RESOLVED_UNTIL,
    Q;

    private static final int LONGEST_SEARCH = 200;
    private static final List<String> ALL_AND_MERGED = List.of("all", written(FailureState.MERGED));

    /** The value as the register writes it, or nothing when it means nothing. */
    Stream<String> sound(String value) {
        String clean = value.replace("\0", "").strip();
        String low = clean.toLowerCase(Locale.ROOT);
        return switch (this) {
            case STATUS -> low.equals("open") || low.equals("all") ? Stream.of(low) : among(FailureState.values(), low);
            case KIND -> among(FailureKind.values(), low);
            case LEVEL -> among(FailureLevel.values(), low);
            case DOMAIN -> among(Domain.values(), low);
            case TABLE -> id(low);
            case OWNER -> low.equals("none") || low.equals("me") ? Stream.of(low) : id(low);
            case UNTOUCHED -> low.matches("\\d{1,3}") && !low.matches("0+") ? Stream.of(number(low)) : Stream.empty();
            case ESCALATED -> low.equals("yes") ? Stream.of(low) : Stream.empty();
            case NAMED_FROM, NAMED_UNTIL, RESOLVED_FROM, RESOLVED_UNTIL -> day(low);
            case Q -> clean.isEmpty() ? Stream.empty() : Stream.of(cut(clean));
        };
    }

    /** Without what others say already: open ones alone are the usual, all are all, and a day is one. */
    List<String> settled(List<String> sound) {
        if (isDay()) return sound.stream().limit(1).toList();
        if (this != STATUS || sound.equals(List.of("open"))) return this == STATUS ? List.of() : sound;
        if (sound.contains("all"))
            return sound.stream().filter(ALL_AND_MERGED::contains).sorted().toList();
        if (!sound.contains("open")) return sound;
        Stream<String> open = Arrays.stream(FailureState.values())
                .filter(FailureState::isOpen)
                .map(Field::written);
        return Stream.concat(open, sound.stream().filter(value -> !value.equals("open")))
                .distinct()
                .toList();
    }

    boolean isDay() {
        return this == NAMED_FROM || this == NAMED_UNTIL || this == RESOLVED_FROM || this == RESOLVED_UNTIL;
    }

    public String written() {
        return written(this);
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static String constant(String written) {
        return written.toUpperCase(Locale.ROOT);
    }

    private static Stream<String> among(Enum<?>[] constants, String low) {
        return Arrays.stream(constants).map(Field::written).filter(low::equals);
    }

    private static Stream<String> id(String low) {
        try {
            return Stream.of(UUID.fromString(low).toString());
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private static Stream<String> day(String written) {
        try {
            LocalDate day = LocalDate.parse(written);
            return day.getYear() < 1 || day.getYear() > 9998 ? Stream.empty() : Stream.of(day.toString());
        } catch (DateTimeParseException e) {
            return Stream.empty();
        }
    }

    private static String number(String digits) {
        return String.valueOf(Integer.parseInt(digits));
    }

    private static String cut(String words) {
        int[] letters = words.codePoints().limit(LONGEST_SEARCH).toArray();
        return new String(letters, 0, letters.length);
    }
}
