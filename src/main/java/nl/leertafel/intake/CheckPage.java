package nl.leertafel.intake;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows as they were understood, those with something wrong first.
 *
 * @param number of this page, from one
 */
record CheckPage(UUID id, String fileName, List<CheckedRow> rows, Counted counted, int number) {
    static final int ROWS = 50;

    /** @param asked how many may identify somebody, so that their reader has to judge */
    record Counted(long ready, long faulty, long skipped, long asked) {
        static Counted of(List<CheckedRow> rows) {
            return new Counted(
                    rows.stream().filter(CheckedRow::isReady).count(),
                    rows.stream().filter(CheckedRow::isFaulty).count(),
                    rows.stream().filter(CheckedRow::skipped).count(),
                    rows.stream().filter(CheckPage::isAsked).count());
        }

        long all() {
            return ready + faulty + skipped;
        }
    }

    static List<CheckedRow> on(List<CheckedRow> all, int number) {
        return all.stream()
                .sorted(Comparator.comparing((CheckedRow row) -> !row.isFaulty())
                        .thenComparing(row -> !row.isDoubtful())
                        .thenComparing(CheckedRow::number))
                .skip((number - 1L) * ROWS)
                .limit(ROWS)
                .toList();
    }

    static boolean isAsked(CheckedRow row) {
        return row.isReady()
                && row.doubts().stream().anyMatch(doubt -> doubt.key().equals("probable"));
    }

    public boolean isReady() {
        return counted.faulty() == 0 && counted.ready() > 0;
    }

    public @Nullable String next() {
        return (long) number * ROWS < counted.all() ? address(number + 1) : null;
    }

    public @Nullable String previous() {
        return number > 1 ? address(number - 1) : null;
    }

    public List<String> shown() {
        return Stream.of(rows)
                .flatMap(List::stream)
                .map(row -> String.valueOf(row.number()))
                .toList();
    }

    private String address(int page) {
        return "/failures/imports/" + id + "/check?page=" + page;
    }
}
