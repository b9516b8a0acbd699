package nl.leertafel.intake;

import java.time.Clock;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.documents.Grid;
import nl.leertafel.failures.FailureIntake;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Submissions;
import nl.leertafel.tables.TableSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a spreadsheet of known failures from its upload to the rows that are ready. */
@Service
@Transactional
class Intake {
    private final Imports imports;
    private final Checks checks;
    private final FailureIntake failures;
    private final SheetWords vocabulary;
    private final Submissions submissions;
    private final Clock clock;

    Intake(
            Imports imports,
            Checks checks,
            FailureIntake failures,
            SheetWords vocabulary,
            Submissions submissions,
            Clock clock) {
        this.imports = imports;
        this.checks = checks;
        this.failures = failures;
        this.vocabulary = vocabulary;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** @throws NotFound for whoever may not bring in failures anywhere */
    @Transactional(readOnly = true)
    List<ImportRow> list(Actor actor) {
        tables(actor);
        return imports.list(actor);
    }

    /** @throws RuleBroken when the file can't be read */
    UUID upload(Actor actor, UploadForm form) {
        return upload(actor, form.submission(), form.fileName(), form.content());
    }

    UUID upload(Actor actor, UUID submission, String fileName, byte[] content) {
        List<TableSummary> tables = tables(actor);
        List<Grid> sheets = StoredImport.sheets(content, fileName);
        return submissions.once(submission, actor, () -> {
            UUID id = Ids.next();
            imports.add(actor, id, fileName, content, guess(sheets, 0, tables), clock.instant());
            return id;
        });
    }

    @Transactional(readOnly = true)
    boolean isCarriedOut(Actor actor, UUID id) {
        tables(actor);
        return imports.of(actor, id).carriedOutAt() != null;
    }

    @Transactional(readOnly = true)
    ColumnsPage columns(Actor actor, UUID id, int sheet) {
        StoredImport stored = imports.of(actor, id);
        List<Grid> sheets = stored.sheets();
        return new ColumnsPage(
                id, stored.fileName(), sheets, Math.min(Math.max(0, sheet), sheets.size() - 1), tables(actor));
    }

    /** As they were chosen before, or as the names of another sheet's columns tell. */
    @Transactional(readOnly = true)
    Choices choices(Actor actor, UUID id, @Nullable Integer sheet) {
        StoredImport stored = imports.of(actor, id);
        if (sheet == null || sheet == stored.choices().sheet()) return stored.choices();
        return guess(stored.sheets(), sheet, tables(actor));
    }

    void choose(Actor actor, UUID id, ColumnsForm form) {
        tables(actor);
        StoredImport stored = imports.toChange(actor, id);
        stored.sheets();
        imports.choose(id, form.choices(), !form.sheet().equals(stored.choices().sheet()));
    }

    @Transactional(readOnly = true)
    CheckPage check(Actor actor, UUID id, int page) {
        StoredImport stored = imports.of(actor, id);
        List<CheckedRow> all = checked(actor, stored);
        int last = Math.max(1, (all.size() + CheckPage.ROWS - 1) / CheckPage.ROWS);
        int number = Math.min(Math.max(1, page), last);
        List<CheckedRow> rows = checks.withAlike(actor, CheckPage.on(all, number));
        return new CheckPage(id, stored.fileName(), rows, CheckPage.Counted.of(all), number);
    }

    void skip(Actor actor, UUID id, SkipForm form) {
        tables(actor);
        StoredImport stored = imports.toChange(actor, id);
        Set<Integer> skipped = new HashSet<>(stored.skipped());
        skipped.removeAll(form.shown());
        skipped.addAll(form.skipped());
        if (form.allFaulty())
            checked(actor, stored).stream().filter(CheckedRow::isFaulty).forEach(row -> skipped.add(row.number()));
        imports.skip(id, skipped);
    }

    /** The rows as the person wants them read. */
    List<CheckedRow> checked(Actor actor, StoredImport stored) {
        List<Grid> sheets = stored.sheets();
        Grid sheet = sheets.get(Math.min(stored.choices().sheet(), sheets.size() - 1));
        return checks.of(actor, sheet, stored.choices(), stored.skipped());
    }

    private List<TableSummary> tables(Actor actor) {
        List<TableSummary> tables = failures.tables(actor);
        if (tables.isEmpty()) throw new NotFound("table to bring in failures", actor.personId());
        return tables;
    }

    /** With one table there is nothing to choose. */
    private Choices guess(List<Grid> sheets, int sheet, List<TableSummary> tables) {
        int sound = Math.min(Math.max(0, sheet), sheets.size() - 1);
        Map<Part, String> defaults = new EnumMap<>(Part.class);
        if (tables.size() == 1) defaults.put(Part.TABLE, tables.get(0).id().toString());
        return new Choices(sound, Reading.guess(sheets.get(sound), vocabulary), defaults);
    }
}
