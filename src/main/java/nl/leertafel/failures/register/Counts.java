package nl.leertafel.failures.register;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leertafel.failures.FailureKind;
import nl.leertafel.failures.FailureLevel;
import nl.leertafel.failures.FailureState;
import nl.leertafel.people.PersonLookup;
import nl.leertafel.people.PersonSummary;
import nl.leertafel.shared.Domain;
import nl.leertafel.tables.TableSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what stands around the list: the views, and each choice of the filter before somebody makes it. */
@Component
class Counts {
    private final JdbcClient jdbc;
    private final PersonLookup people;

    Counts(JdbcClient jdbc, PersonLookup people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    RegisterPage nothing(Filter filter, Habit habit) {
        RegisterPage.Totals none = new RegisterPage.Totals(0, 0, 0, 0);
        return new RegisterPage(
                filter,
                habit,
                new Leaf(List.of(), null, null),
                false,
                false,
                none,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    RegisterPage page(Question asked, Habit habit, Leaf leaf, Places places, List<RegisterPage.Own> own) {
        Map<UUID, TableSummary> tables = places.tables();
        Filter filter = asked.filter();
        Map<String, Long> numbers = new HashMap<>();
        jdbc.sql(RegisterSql.counts(asked))
                .params(asked.values())
                .query((row, at) ->
                        numbers.put(row.getString("field") + "/" + row.getString("value"), row.getLong("number")))
                .list();
        Tally tally = new Tally(numbers);
        RegisterPage.Totals totals = new RegisterPage.Totals(
                tally.of("shown", ""),
                tally.of("view", "open"),
                tally.of("view", "tables"),
                tally.of("view", "untouched"));
        List<Facet> facets = facets(filter, tally, tables);
        return new RegisterPage(
                filter,
                habit,
                leaf,
                places.areSeveral(),
                places.decides(),
                totals,
                views(filter, tally),
                own,
                facets,
                owners(filter, tally));
    }

    private static List<RegisterPage.View> views(Filter filter, Tally tally) {
        return Stream.of(UsualView.values())
                .map(view -> new RegisterPage.View(
                        view.written(), tally.of("view", view.written()), view.address(), view.asks(filter)))
                .toList();
    }

    private static List<Facet> facets(Filter filter, Tally tally, Map<UUID, TableSummary> tables) {
        List<Facet.Choice> places = tables.values().stream()
                .sorted(Comparator.comparing(TableSummary::name, String.CASE_INSENSITIVE_ORDER))
                .map(table -> choice(filter, Field.TABLE, table.id().toString(), table.name(), false, tally))
                .toList();
        return Stream.of(
                        new Facet(Field.STATUS, states(filter, tally)),
                        new Facet(Field.TABLE, places.size() > 1 ? places : List.of()),
                        new Facet(Field.KIND, constants(filter, Field.KIND, FailureKind.values(), "kind", tally)),
                        new Facet(Field.LEVEL, constants(filter, Field.LEVEL, FailureLevel.values(), "level", tally)),
                        new Facet(Field.DOMAIN, constants(filter, Field.DOMAIN, Domain.values(), "domain", tally)),
                        new Facet(Field.ESCALATED, escalated(filter, tally)))
                .filter(facet -> !facet.choices().isEmpty())
                .toList();
    }

    private static List<Facet.Choice> states(Filter filter, Tally tally) {
        long all = tally.values("status").stream()
                .filter(state -> !state.equals(FailureState.MERGED.name()))
                .mapToLong(state -> tally.of("status", state))
                .sum();
        Facet.Choice everyOne =
                new Facet.Choice("all", "failures.filter.status.all", true, all, filter.has(Field.STATUS, "all"));
        return Stream.concat(
                        constants(filter, Field.STATUS, FailureState.values(), "state", tally).stream(),
                        Stream.of(everyOne))
                .toList();
    }

    private static List<Facet.Choice> escalated(Filter filter, Tally tally) {
        Facet.Choice yes = choice(filter, Field.ESCALATED, "YES", "failures.filter.escalated.yes", true, tally);
        return Stream.of(yes).filter(Facet.Choice::isWorthwhile).toList();
    }

    /** Those that would show nothing are left out, unless chosen. */
    private static List<Facet.Choice> constants(
            Filter filter, Field field, Enum<?>[] constants, String words, Tally tally) {
        return Stream.of(constants)
                .map(constant ->
                        choice(filter, field, constant.name(), "failures." + words + "." + constant, true, tally))
                .filter(Facet.Choice::isWorthwhile)
                .toList();
    }

    private static Facet.Choice choice(
            Filter filter, Field field, String value, String text, boolean key, Tally tally) {
        String written = key ? value.toLowerCase(Locale.ROOT) : value;
        long count = tally.of(field.written(), value);
        return new Facet.Choice(written, text, key, count, filter.has(field, written));
    }

    private List<Facet.Choice> owners(Filter filter, Tally tally) {
        List<UUID> ids = tally.values("owner").stream()
                .filter(value -> !value.equals("none"))
                .map(UUID::fromString)
                .toList();
        Stream<Facet.Choice> named = people.find(ids).values().stream()
                .sorted(Comparator.comparing(PersonSummary::name, String.CASE_INSENSITIVE_ORDER))
                .map(person -> choice(filter, Field.OWNER, person.id().toString(), person.name(), false, tally));
        Facet.Choice nobody = choice(filter, Field.OWNER, "none", "failures.owner.none", true, tally);
        return Stream.concat(Stream.of(nobody), named).toList();
    }
}
