package nl.leertafel.failures.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.people.PersonLookup;
import nl.leertafel.people.PersonSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.tables.TableLookup;
import nl.leertafel.tables.TableSummary;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says in words what somebody asked of the register, for the heading on paper. */
@Component
class FilterWords {
    private final TableLookup tables;
    private final PersonLookup people;
    private final MessageSource messages;

    FilterWords(TableLookup tables, PersonLookup people, MessageSource messages) {
        this.tables = tables;
        this.people = people;
        this.messages = messages;
    }

    /** A line for each: "Soort: wet, contract". Open ones alone are the usual, and named too. */
    @Transactional(readOnly = true)
    List<String> of(Filter filter, Actor actor, Locale language) {
        List<String> lines = new ArrayList<>();
        if (filter.values(Field.STATUS).isEmpty())
            lines.add(line(Field.STATUS, word("failures.view.open", language), language));
        filter.asked()
                .forEach((field, values) -> lines.add(line(field, values(field, values, actor, language), language)));
        return lines;
    }

    private String line(Field field, String values, Locale language) {
        return word("failures.filter." + field.written(), language) + ": " + values;
    }

    private String values(Field field, List<String> values, Actor actor, Locale language) {
        return values.stream()
                .map(value -> value(field, value, actor, language))
                .collect(Collectors.joining(", "));
    }

    private String value(Field field, String value, Actor actor, Locale language) {
        return switch (field) {
            case STATUS -> status(value, language);
            case KIND, LEVEL, DOMAIN -> word("failures." + field.written() + "." + Field.constant(value), language);
            case ESCALATED -> word("failures.filter.escalated.yes", language);
            case TABLE -> table(UUID.fromString(value), actor);
            case OWNER -> owner(value, language);
            case NAMED_FROM, NAMED_UNTIL, RESOLVED_FROM, RESOLVED_UNTIL ->
                DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(LocalDate.parse(value));
            case UNTOUCHED, Q -> value;
        };
    }

    private String status(String value, Locale language) {
        if (value.equals("all")) return word("failures.filter.status.all", language);
        return word("failures.state." + Field.constant(value), language);
    }

    /** One that the person does not see has no name for them. */
    private String table(UUID id, Actor actor) {
        return tables.visibleTo(actor).stream()
                .filter(table -> table.id().equals(id))
                .map(TableSummary::name)
                .findFirst()
                .orElse("–");
    }

    private String owner(String value, Locale language) {
        if (value.equals("me")) return word("failures.filter.owner.me", language);
        if (value.equals("none")) return word("failures.owner.none", language);
        UUID id = UUID.fromString(value);
        Map<UUID, PersonSummary> found = people.find(List.of(id));
        PersonSummary person = found.get(id);
        return person == null ? "–" : person.name();
    }

    private String word(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
