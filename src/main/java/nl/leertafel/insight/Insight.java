package nl.leertafel.insight;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Option;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import nl.leertafel.tables.TableSummary;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what tables do, of all tables that the person sees and of no other. */
@Service
@Transactional(readOnly = true)
class Insight {
    private final List<Figure> figures;
    private final TableLookup tables;
    private final MessageSource messages;
    private final Clock clock;

    Insight(List<Figure> figures, TableLookup tables, MessageSource messages, Clock clock) {
        this.figures = figures;
        this.tables = tables;
        this.messages = messages;
        this.clock = clock;
    }

    InsightPage page(Actor actor, Set<UUID> asked, String period, Locale language) {
        Scope scope = scope(actor, asked, period);
        Words words = words(language);
        List<Shown> shown = scope.visible().isEmpty()
                ? List.of()
                : figures.stream()
                        .flatMap(figure -> figure.shown(scope, words).stream())
                        .sorted(Comparator.comparing(Shown::name))
                        .toList();
        return new InsightPage(
                scope.visible().size() < 2
                        ? List.of()
                        : scope.visible().stream().map(Insight::option).toList(),
                scope.chosen().stream().map(UUID::toString).toList(),
                Period.choices(scope.today()).stream()
                        .map(choice -> Option.of(choice.written(), choice.name(words)))
                        .toList(),
                scope.period().written(),
                scope.period().name(words),
                scope.address(""),
                !scope.chosen().isEmpty() || !scope.period().written().isEmpty(),
                !scope.isSeatedEverywhere(),
                shown);
    }

    /** @throws NotFound when the person sees no table */
    Shown figure(Actor actor, FigureName name, Set<UUID> asked, String period, Locale language) {
        Scope scope = scope(actor, asked, period);
        if (scope.visible().isEmpty()) throw new NotFound("figure", name);
        return figures.stream()
                .filter(figure -> figure.names().contains(name))
                .flatMap(figure -> figure.shown(scope, words(language)).stream())
                .filter(shown -> shown.name() == name)
                .findFirst()
                .orElseThrow();
    }

    Scope scope(Actor actor, Set<UUID> asked, String period) {
        Seats seats = tables.seatsOf(actor);
        List<TableSummary> visible = tables.visibleTo(actor).stream()
                .filter(table -> seats.sees(table.id()))
                .toList();
        var now = clock.instant();
        var today = now.atZone(clock.getZone()).toLocalDate();
        return Scope.of(seats, visible, asked, Period.of(period, today), now);
    }

    Words words(Locale language) {
        return new Words(messages, language);
    }

    private static Option option(TableSummary table) {
        return Option.of(table.id(), table.name());
    }
}
