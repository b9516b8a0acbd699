package nl.leertafel.failures.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.failures.FailureKind;
import nl.leertafel.failures.FailureLevel;
import nl.leertafel.failures.FailureState;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Domain;
import nl.leertafel.words.WordFinder;
import nl.leertafel.words.WordQuery;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Gives the named values in {@link RegisterSql} what the filter and the person mean by them. */
@Component
class Questions {
    private static final String HITS = "e.kind = 'FAILURE' and e.table_id in (:visible)";

    private final MessageSource messages;
    private final Clock clock;
    private final WordFinder finder;

    Questions(MessageSource messages, Clock clock, WordFinder finder) {
        this.finder = finder;
        this.messages = messages;
        this.clock = clock;
    }

    Question of(Filter filter, Actor actor, Set<UUID> visible) {
        Map<String, Object> values = values(filter, actor, visible);
        if (filter.q().isEmpty()) return new Question(filter, "", values);
        WordQuery words = finder.asked(filter.q());
        values.putAll(words.parameters());
        return new Question(filter, words.hits(HITS), values);
    }

    private Map<String, Object> values(Filter filter, Actor actor, Set<UUID> visible) {
        Map<String, Object> values = new HashMap<>();
        values.put("visible", visible);
        values.put("me", actor.personId());
        values.put("open", names(FailureState::isOpen));
        values.put("states", filter.states().stream().map(Enum::name).toList());
        values.put("tables", filter.tables());
        values.put("kinds", filter.constants(Field.KIND));
        values.put("levels", filter.constants(Field.LEVEL));
        values.put("domains", filter.constants(Field.DOMAIN));
        values.put("owners", owners(filter, actor));
        values.put("ownerless", filter.has(Field.OWNER, "none"));
        values.put("untouched", filter.untouched());
        values.put("named_from", day(filter, Field.NAMED_FROM, 0));
        values.put("named_until", day(filter, Field.NAMED_UNTIL, 1));
        values.put("resolved_from", day(filter, Field.RESOLVED_FROM, 0));
        values.put("resolved_until", day(filter, Field.RESOLVED_UNTIL, 1));
        values.put("stateOrder", array(Stream.of(FailureState.values())));
        values.put("levelOrder", array(Stream.of(FailureLevel.values())));
        values.put("kindOrder", array(Stream.of(FailureKind.values()).sorted(asShown("kind"))));
        values.put("domainOrder", array(Stream.of(Domain.values()).sorted(asShown("domain"))));
        Cursor from = filter.from();
        if (from != null) {
            values.put("fromKey", from.value());
            values.put("fromId", from.id());
        }
        return values;
    }

    private static List<String> names(Predicate<FailureState> which) {
        return Stream.of(FailureState.values()).filter(which).map(Enum::name).toList();
    }

    /** When the day begins here, so many days later; long ago when none is asked for. */
    private OffsetDateTime day(Filter filter, Field field, int later) {
        LocalDate day = filter.values(field).isEmpty()
                ? LocalDate.EPOCH
                : LocalDate.parse(filter.values(field).get(0)).plusDays(later);
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static List<UUID> owners(Filter filter, Actor actor) {
        List<UUID> owners = new ArrayList<>();
        for (String owner : filter.values(Field.OWNER)) {
            if (owner.equals("me")) owners.add(actor.personId());
            else if (!owner.equals("none")) owners.add(UUID.fromString(owner));
        }
        // an empty list is no SQL; nobody has this id
        return owners.isEmpty() ? List.of(new UUID(0, 0)) : owners;
    }

    /** Kinds and domains are sorted by the words that somebody reads, not by their names in the code. */
    private Comparator<Enum<?>> asShown(String words) {
        Locale language = LocaleContextHolder.getLocale();
        return Comparator.comparing(
                one -> messages.getMessage("failures." + words + "." + one, null, one.name(), language));
    }

    private static String array(Stream<? extends Enum<?>> constants) {
        return constants.map(Enum::name).collect(Collectors.joining(",", "{", "}"));
    }
}
