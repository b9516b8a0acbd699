package nl.leertafel.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Scene;
import org.jspecify.annotations.Nullable;

/** A scene with its aliases looked up among what earlier scenes made. */
record PlayedScene(Direction direction, Cast cast, Days days) implements Scene {
    @Override
    public String verb() {
        return direction.verb();
    }

    @Override
    public Actor by() {
        String by = direction.by();
        if (by == null) throw new IllegalArgumentException("nobody does it");
        return cast.actor(by);
    }

    @Override
    public UUID id(String field) {
        return cast.id(text(field));
    }

    @Override
    public @Nullable UUID idOrNull(String field) {
        return direction.fields().containsKey(field) ? id(field) : null;
    }

    @Override
    public String text(String field) {
        Object value = direction.fields().get(field);
        if (value == null) throw new IllegalArgumentException("field " + field + " is missing");
        return value.toString();
    }

    @Override
    public String textOrEmpty(String field) {
        Object value = direction.fields().get(field);
        return value == null ? "" : value.toString();
    }

    @Override
    public int number(String field, int otherwise) {
        return direction.fields().get(field) instanceof Number number ? number.intValue() : otherwise;
    }

    @Override
    public boolean flag(String field) {
        return Boolean.TRUE.equals(direction.fields().get(field));
    }

    @Override
    public LocalDate date(String field) {
        return days.date(text(field));
    }

    @Override
    public Instant moment(String field) {
        return days.moment(text(field));
    }

    @Override
    public List<String> texts(String field) {
        return direction.fields().get(field) instanceof Collection<?> values
                ? values.stream().map(Object::toString).toList()
                : List.of();
    }

    @Override
    public <E extends Enum<E>> E oneOf(String field, Class<E> type) {
        return Enum.valueOf(type, text(field));
    }

    @Override
    public Instant at() {
        return days.moment(direction.at());
    }
}
