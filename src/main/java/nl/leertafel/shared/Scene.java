package nl.leertafel.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that somebody does in the demonstration, with the words that they type. */
public interface Scene {
    /** For example {@code stories.submit}. */
    String verb();

    /** Who does it; fails when the scene names nobody. */
    Actor by();

    /** The id to which an earlier scene gave the alias that stands in this field. */
    UUID id(String field);

    @Nullable
    UUID idOrNull(String field);

    String text(String field);

    /** Empty when the field is not there. */
    String textOrEmpty(String field);

    int number(String field, int otherwise);

    boolean flag(String field);

    /** A day such as {@code +14d}, counted from today. */
    LocalDate date(String field);

    /** A day and a time such as {@code -28d 15:00}, counted from today. */
    Instant moment(String field);

    List<String> texts(String field);

    <E extends Enum<E>> E oneOf(String field, Class<E> type);

    /** The time at which it happens; the clock stands at it. */
    Instant at();
}
