package nl.leertafel.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.leertafel.failures.FailureKind;
import nl.leertafel.failures.FailureLevel;
import nl.leertafel.failures.KnownFailure;
import nl.leertafel.shared.Domain;
import nl.leertafel.shared.TravellingClock;
import nl.leertafel.tables.TableSummary;
import org.jspecify.annotations.Nullable;

/** Makes a failure of one row, and says what is wrong where that can't be done. */
class RowCheck {
    private static final int LONGEST_STATEMENT = 300;
    private static final int LONGEST_WORKAROUND = 2_000;
    private static final int OLDEST = 1950;

    private final Reading reading;
    private final SheetWords words;
    private final int row;
    private final List<Remark> faults = new ArrayList<>();

    RowCheck(Reading reading, SheetWords words, int row) {
        this.reading = reading;
        this.words = words;
        this.row = row;
    }

    List<Remark> faults() {
        return faults;
    }

    String statement() {
        return text(Part.STATEMENT).replaceAll("\\s+", " ");
    }

    String workaround() {
        return text(Part.WORKAROUND);
    }

    @Nullable
    TableSummary table() {
        return reading.table(text(Part.TABLE));
    }

    @Nullable
    KnownFailure check() {
        checkStatement();
        checkLength(Part.WORKAROUND, workaround(), LONGEST_WORKAROUND);
        TableSummary table = checkedTable();
        FailureKind kind = chosen(Part.KIND, words::kind, FailureKind::valueOf);
        FailureLevel level = chosen(Part.LEVEL, words::level, FailureLevel::valueOf);
        Set<Domain> domains = domains();
        UUID owner = table == null ? null : owner(table);
        Instant named = named();
        if (table != null) checkNew(table);
        if (table == null || kind == null || level == null || !faults.isEmpty()) return null;
        return new KnownFailure(table.id(), statement(), kind, level, domains, workaround(), owner, named);
    }

    private void checkStatement() {
        if (statement().isEmpty()) fault(Part.STATEMENT, "noStatement");
        checkLength(Part.STATEMENT, statement(), LONGEST_STATEMENT);
    }

    /** Counted as the database counts. */
    private void checkLength(Part part, String text, int longest) {
        int letters = text.codePointCount(0, text.length());
        if (letters > longest) fault(part, "tooLong", String.valueOf(letters), String.valueOf(longest));
    }

    private @Nullable TableSummary checkedTable() {
        TableSummary table = table();
        if (table == null && text(Part.TABLE).isEmpty()) fault(Part.TABLE, "noTable");
        else if (table == null) fault(Part.TABLE, "unknownTable", text(Part.TABLE), reading.tableNames());
        return table;
    }

    private <T> @Nullable T chosen(Part part, Function<String, Optional<T>> meaning, Function<String, T> constant) {
        String written = text(part);
        String otherwise = reading.choices().otherwise(part);
        if (written.isEmpty() && otherwise != null) return constant.apply(otherwise);
        Optional<T> meant = meaning.apply(written);
        if (meant.isEmpty() && written.isEmpty()) fault(part, "empty." + part);
        else if (meant.isEmpty()) fault(part, "unknown." + part, written);
        return meant.orElse(null);
    }

    private Set<Domain> domains() {
        Set<Domain> domains = EnumSet.noneOf(Domain.class);
        Optional<Domain> whole = words.domain(text(Part.DOMAINS));
        if (whole.isPresent()) return EnumSet.of(whole.get());
        for (String word : text(Part.DOMAINS).split("[,;/|\\n]")) {
            if (word.isBlank()) continue;
            Optional<Domain> domain = words.domain(word);
            if (domain.isPresent()) domains.add(domain.get());
            else fault(Part.DOMAINS, "unknown.DOMAINS", word.strip());
        }
        return domains;
    }

    private @Nullable UUID owner(TableSummary table) {
        String written = text(Part.OWNER);
        if (written.isEmpty()) return null;
        Owners.At owners = reading.owners(table);
        UUID owner = owners.find(written);
        if (owner == null) fault(Part.OWNER, "unknownOwner", written, table.name(), owners.names());
        return owner;
    }

    private @Nullable Instant named() {
        String written = text(Part.NAMED);
        if (written.isEmpty()) return null;
        LocalDate day = Days.read(written).orElse(null);
        if (day == null) fault(Part.NAMED, "noDay", written);
        else if (day.isAfter(reading.today())) fault(Part.NAMED, "future", written);
        else if (day.getYear() < OLDEST) fault(Part.NAMED, "longAgo", written, String.valueOf(OLDEST));
        return day == null ? null : day.atStartOfDay(TravellingClock.AMSTERDAM).toInstant();
    }

    /** The same words at the same table are the same failure. */
    private void checkNew(TableSummary table) {
        String plain = SheetWords.plain(statement());
        if (plain.isEmpty()) return;
        UUID there = reading.there(table, plain);
        Integer earlier = reading.earlier(table, plain, row + 1);
        if (there != null) fault(Part.STATEMENT, "there", "/failures/" + there, List.of());
        else if (earlier != null) fault(Part.STATEMENT, "twice", String.valueOf(earlier));
    }

    private String text(Part part) {
        return reading.text(row, part);
    }

    private void fault(Part part, String key, String... about) {
        fault(part, key, null, List.of(about));
    }

    private void fault(Part part, String key, @Nullable String address, List<String> about) {
        faults.add(new Remark(part, reading.letters(part), key, about, address));
    }
}
