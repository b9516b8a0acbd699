package nl.leertafel.stories;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Option;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.TableLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** The stories that wait for a privacy reviewer, oldest first; never their own. */
@Service
@Transactional(readOnly = true)
class ReviewQueue {
    private static final String WAITING = """
        from case_story s
        where s.state = 'SUBMITTED' and s.table_id in (:tables) and s.author_id <> :me
        """;

    private final JdbcClient jdbc;
    private final TableLookup tables;
    private final AnswerTerm term;
    private final StoryTitles titles;
    private final Clock clock;

    ReviewQueue(JdbcClient jdbc, TableLookup tables, AnswerTerm term, StoryTitles titles, Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.term = term;
        this.titles = titles;
        this.clock = clock;
    }

    /** How many wait, and since when the oldest does. */
    record Waiting(long count, Instant since) {}

    /** Empty when nothing waits, or the person reviews nowhere. */
    Optional<Waiting> waiting(Actor actor) {
        Set<UUID> reviewed = reviewed(actor);
        if (reviewed.isEmpty()) return Optional.empty();
        return jdbc.sql("select count(*) as n, min(s.submitted_at) as since " + WAITING)
                .param("tables", reviewed)
                .param("me", actor.personId())
                .query((row, number) -> row.getLong("n") == 0
                        ? Optional.<Waiting>empty()
                        : Optional.of(new Waiting(
                                row.getLong("n"), row.getTimestamp("since").toInstant())))
                .single();
    }

    /**
     * @param tables to choose from, when they review at more than one
     * @param table the one that was chosen
     */
    record Page(
            Portion<ReviewRow> rows,
            List<Option> tables,
            @Nullable UUID table,
            boolean first) {
        public @Nullable String next() {
            return rows.next() == null
                    ? null
                    : address().queryParam("after", rows.next()).toUriString();
        }

        public String start() {
            return address().toUriString();
        }

        private UriComponentsBuilder address() {
            UriComponentsBuilder address = UriComponentsBuilder.fromPath("/reviews");
            return table == null ? address : address.queryParam("table", table);
        }
    }

    /** @throws NotFound when the person reviews nowhere */
    Page page(Actor actor, @Nullable UUID table, @Nullable UUID after) {
        Set<UUID> reviewed = reviewed(actor);
        if (reviewed.isEmpty()) throw new NotFound("queue of", actor.personId());
        List<Option> choices = tables.find(reviewed).values().stream()
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .map(each -> Option.of(each.id(), each.name()))
                .toList();
        return new Page(rows(actor, reviewed, table, after), choices, table, after == null);
    }

    private Portion<ReviewRow> rows(Actor actor, Set<UUID> reviewed, @Nullable UUID table, @Nullable UUID after) {
        List<ReviewRow> found = jdbc.sql("""
            select s.id, s.municipality_id, s.sealed_title, s.submitted_at,
              (select t.name from learning_table t where t.id = s.table_id) as table_name,
              exists (select 1 from story_review r where r.story_id = s.id) as again,
              (select p.name from review_claim c join person p on p.id = c.reviewer_id
                where c.story_id = s.id and c.reviewer_id <> :me and c.seen_at > :before) as looked_at_by
            """ + WAITING + """
            and (cast(:table as uuid) is null or s.table_id = :table)
            and (cast(:after as uuid) is null or (s.submitted_at, s.id) >
              (select a.submitted_at, a.id from case_story a where a.id = :after))
            order by s.submitted_at, s.id
            limit
            """ + (Portion.SIZE + 1))
                .param("tables", reviewed)
                .param("me", actor.personId())
                .param("table", table)
                .param("before", clock.instant().minus(ReviewClaims.TERM).atOffset(ZoneOffset.UTC))
                .param("after", after)
                .query(this::row)
                .list();
        return Portion.of(found, ReviewRow::id);
    }

    private ReviewRow row(ResultSet row, int number) throws SQLException {
        Instant submitted = row.getTimestamp("submitted_at").toInstant();
        LocalDate today = LocalDate.now(clock);
        LocalDate day = LocalDate.ofInstant(submitted, clock.getZone());
        return new ReviewRow(
                row.getObject("id", UUID.class),
                titles.of(row),
                row.getString("table_name"),
                submitted,
                ChronoUnit.DAYS.between(day, today),
                term.of(submitted),
                row.getBoolean("again"),
                row.getString("looked_at_by"));
    }

    private Set<UUID> reviewed(Actor actor) {
        return tables.seatsOf(actor).tables(role -> role == SeatRole.PRIVACY_REVIEWER);
    }
}
