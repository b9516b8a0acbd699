package nl.leertafel.stories;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Option;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** The page with all stories that somebody may see: their own, and released ones of their tables. */
@Service
@Transactional(readOnly = true)
class StoryShelf {
    private final StoryList list;
    private final TableLookup tables;

    StoryShelf(StoryList list, TableLookup tables) {
        this.list = list;
        this.tables = tables;
    }

    /**
     * @param tells whether the person may tell a story somewhere
     * @param sits whether there are tables whose stories they may read
     */
    record Page(
            boolean tells,
            boolean sits,
            Portion<StoryRow> mine,
            Portion<StoryRow> released,
            StoryFilter filter,
            List<Option> tables,
            List<Option> states,
            boolean first,
            boolean firstOfMine) {

        /** Address of the next page of released ones, with the filter kept. */
        public @Nullable String next() {
            return released.next() == null
                    ? null
                    : address().queryParam("after", released.next()).toUriString();
        }

        public String start() {
            return address().toUriString();
        }

        public @Nullable String nextOfMine() {
            return mine.next() == null ? null : "/stories?mine=" + mine.next();
        }

        private UriComponentsBuilder address() {
            UriComponentsBuilder address = UriComponentsBuilder.fromPath("/stories");
            if (filter.table() != null) address.queryParam("table", filter.table());
            if (filter.state() != null) address.queryParam("state", filter.parameter());
            if (!filter.q().isEmpty()) address.queryParam("q", filter.q());
            return address;
        }
    }

    Page page(Actor actor, StoryFilter filter, @Nullable UUID after, @Nullable UUID afterMine) {
        Seats seats = tables.seatsOf(actor);
        Set<UUID> readable = seats.tables();
        return new Page(
                !seats.tables(SeatRole::isFromPractice).isEmpty(),
                !readable.isEmpty(),
                list.mine(actor, afterMine),
                list.released(actor, readable, filter, after),
                filter,
                choices(readable),
                states(),
                after == null,
                afterMine == null);
    }

    private List<Option> choices(Set<UUID> readable) {
        return tables.find(readable).values().stream()
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .map(table -> Option.of(table.id(), table.name()))
                .toList();
    }

    private static List<Option> states() {
        return Arrays.stream(StoryState.values())
                .filter(StoryState::isReleased)
                .map(state -> new Option(state.name().toLowerCase(Locale.ROOT), "stories.state." + state.name(), true))
                .toList();
    }
}
