package nl.leertafel.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.documents.Grid;
import nl.leertafel.failures.FailureIntake;
import nl.leertafel.failures.FailureLookup;
import nl.leertafel.failures.FailureSummary;
import nl.leertafel.failures.KnownFailure;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.FreeTextSearch;
import nl.leertafel.tables.TableSummary;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Checks all rows of a sheet. */
@Component
class Checks {
    private final FailureIntake intake;
    private final FailureLookup failures;
    private final FreeTextSearch search;
    private final SheetWords vocabulary;
    private final Owners owners;
    private final MessageSource messages;
    private final Clock clock;

    Checks(
            FailureIntake intake,
            FailureLookup failures,
            FreeTextSearch search,
            SheetWords vocabulary,
            Owners owners,
            MessageSource messages,
            Clock clock) {
        this.intake = intake;
        this.failures = failures;
        this.search = search;
        this.vocabulary = vocabulary;
        this.owners = owners;
        this.messages = messages;
        this.clock = clock;
    }

    /** In the order of the sheet, without its first row and without empty ones. */
    List<CheckedRow> of(Actor actor, Grid sheet, Choices choices, Set<Integer> skipped) {
        List<TableSummary> tables = intake.tables(actor);
        List<UUID> ids = tables.stream().map(TableSummary::id).toList();
        Reading reading = Reading.of(
                sheet,
                choices,
                tables,
                owners.at(ids),
                named(actor, ids),
                clock.instant().atZone(clock.getZone()).toLocalDate(),
                search.texts());
        List<CheckedRow> rows = new ArrayList<>();
        for (int row = 1; row < sheet.rows().size(); row++)
            if (!sheet.rows().get(row).isEmpty()) rows.add(row(reading, row, skipped.contains(row + 1)));
        return rows;
    }

    /** With failures that look like them: for the rows that are shown, since each is compared with all of its table. */
    List<CheckedRow> withAlike(Actor actor, List<CheckedRow> rows) {
        List<CheckedRow> ready = rows.stream().filter(CheckedRow::isReady).toList();
        Iterator<List<FailureSummary>> alike = intake.alike(
                        actor,
                        ready.stream()
                                .map(row -> Objects.requireNonNull(row.failure()))
                                .toList())
                .iterator();
        return rows.stream()
                .map(row -> row.isReady() ? withAlike(row, alike.next()) : row)
                .toList();
    }

    private static CheckedRow withAlike(CheckedRow row, List<FailureSummary> alike) {
        List<Remark> doubts = new ArrayList<>(row.doubts());
        for (FailureSummary like : alike)
            doubts.add(new Remark(Part.STATEMENT, null, "alike", List.of(like.statement()), "/failures/" + like.id()));
        return new CheckedRow(row.number(), row.statement(), row.table(), row.faults(), doubts, row.failure(), false);
    }

    private CheckedRow row(Reading reading, int row, boolean skipped) {
        // one that is left out is no reason why a later one is there twice
        RowCheck check = new RowCheck(skipped ? alone(reading) : reading, vocabulary, row);
        KnownFailure failure = check.check();
        List<Remark> doubts = new ArrayList<>();
        boolean certain = search(reading, Part.STATEMENT, check.statement(), check.faults(), doubts)
                | search(reading, Part.WORKAROUND, check.workaround(), check.faults(), doubts);
        TableSummary table = check.table();
        return new CheckedRow(
                row + 1,
                check.statement(),
                table == null ? "" : table.name(),
                check.faults(),
                doubts,
                certain ? null : failure,
                skipped);
    }

    private boolean search(Reading reading, Part part, String text, List<Remark> faults, List<Remark> doubts) {
        boolean certain = false;
        for (FreeTextSearch.Found found : reading.search().in(text)) {
            String key = found.certain() ? "certain" : "probable";
            List<String> about = List.of(word(found.kindKey()), word(found.insteadKey()), found.words());
            (found.certain() ? faults : doubts).add(new Remark(part, reading.letters(part), key, about, null));
            certain |= found.certain();
        }
        return certain;
    }

    private Map<UUID, Map<String, UUID>> named(Actor actor, List<UUID> tables) {
        Map<UUID, Map<String, UUID>> named = new HashMap<>();
        for (FailureSummary failure : failures.open(tables, actor))
            named.computeIfAbsent(failure.tableId(), table -> new HashMap<>())
                    .put(SheetWords.plain(failure.statement()), failure.id());
        return named;
    }

    private static Reading alone(Reading reading) {
        return Reading.of(
                reading.sheet(),
                reading.choices(),
                reading.tables(),
                reading.owners(),
                reading.named(),
                reading.today(),
                reading.search());
    }

    private String word(String key) {
        Locale language = LocaleContextHolder.getLocale();
        return messages.getMessage(key, null, language);
    }
}
