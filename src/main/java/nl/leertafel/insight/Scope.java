package nl.leertafel.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.TravellingClock;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableSummary;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody looks at: tables that they see, in a period.
 *
 * @param visible all that they see, by name
 * @param chosen those of them that were asked for; none means all
 */
record Scope(Seats seats, List<TableSummary> visible, List<UUID> chosen, Period period, Instant now) {
    /** @throws NotFound when none of the tables that are asked for is seen */
    static Scope of(Seats seats, List<TableSummary> visible, Set<UUID> asked, Period period, Instant now) {
        List<UUID> chosen =
                visible.stream().map(TableSummary::id).filter(asked::contains).toList();
        if (!asked.isEmpty() && chosen.isEmpty()) throw new NotFound("table", asked);
        return new Scope(seats, visible, chosen, period, now);
    }

    List<TableSummary> looked() {
        return visible.stream()
                .filter(table -> chosen.isEmpty() || chosen.contains(table.id()))
                .toList();
    }

    List<UUID> tables() {
        return looked().stream().map(TableSummary::id).toList();
    }

    /** Of which they may also read sessions and released stories. */
    List<UUID> seated() {
        return tables().stream().filter(seats::sitsAt).toList();
    }

    boolean isSeatedEverywhere() {
        return tables().stream().allMatch(seats::sitsAt);
    }

    LocalDate today() {
        return now.atZone(TravellingClock.AMSTERDAM).toLocalDate();
    }

    Scope over(Period other) {
        return new Scope(seats, visible, chosen, other, now);
    }

    /** With the tables and the period that are looked at. */
    String address(String path, String... parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        for (int i = 0; i < parameters.length; i += 2) address.queryParam(parameters[i], parameters[i + 1]);
        chosen.forEach(table -> address.queryParam("table", table));
        if (!period.written().isEmpty()) address.queryParam("period", period.written());
        return address.toUriString();
    }

    /** The register, of the same tables; it knows no period. The bare address leads each to the view of their choice. */
    String register(String... parameters) {
        return over(new Period("", period.first(), period.last())).address("/failures", parameters);
    }

    /** For SQL: tables, from and until; never an empty list. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("tables", orNone(tables()));
        values.put("seated", orNone(seated()));
        values.put("from", moment(period.begins()));
        values.put("until", moment(period.ends()));
        values.put("now", moment(now));
        return values;
    }

    static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static List<UUID> orNone(List<UUID> ids) {
        return ids.isEmpty() ? List.of(new UUID(0, 0)) : ids;
    }
}
