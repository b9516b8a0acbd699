package nl.leertafel.failures.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.failures.FailureKind;
import nl.leertafel.failures.FailureLevel;
import nl.leertafel.failures.FailureState;
import nl.leertafel.shared.Actor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Gives the named values in {@link RegisterSql} what the filter and the person mean by them. */
@Component
class Questions {
    private final MessageSource messages;

    Questions(MessageSource messages) {
        this.messages = messages;
    }

    Map<String, Object> of(Filter filter, Actor actor, Set<UUID> visible) {
        Map<String, Object> values = new HashMap<>();
        values.put("visible", visible);
        values.put("states", filter.states().stream().map(Enum::name).toList());
        values.put("tables", filter.tables());
        values.put("kinds", filter.constants(Field.KIND));
        values.put("levels", filter.constants(Field.LEVEL));
        values.put("domains", filter.constants(Field.DOMAIN));
        values.put("owners", owners(filter, actor));
        values.put("ownerless", filter.has(Field.OWNER, "none"));
        values.put("untouched", filter.untouched());
        values.put("q", filter.q());
        values.put("stateOrder", array(Stream.of(FailureState.values())));
        values.put("levelOrder", array(Stream.of(FailureLevel.values())));
        values.put("kindOrder", array(Stream.of(FailureKind.values()).sorted(asShown())));
        Cursor after = filter.after();
        if (after != null) {
            values.put("afterKey", after.value());
            values.put("afterId", after.id());
        }
        return values;
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

    /** Kinds are sorted by the words that somebody reads, not by their names in the code. */
    private Comparator<FailureKind> asShown() {
        Locale language = LocaleContextHolder.getLocale();
        return Comparator.comparing(kind -> messages.getMessage("failures.kind." + kind, null, kind.name(), language));
    }

    private static String array(Stream<? extends Enum<?>> constants) {
        return constants.map(Enum::name).collect(Collectors.joining(",", "{", "}"));
    }
}
