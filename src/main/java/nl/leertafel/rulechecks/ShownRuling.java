package nl.leertafel.rulechecks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A verdict as the page shows it, with who gave it. */
record ShownRuling(
        int number,
        Verdict verdict,
        String finding,
        String quote,
        @Nullable String lawId,
        @Nullable String article,
        @Nullable String byLawId,
        @Nullable String link,
        String givenBy,
        String organisation,
        Instant givenAt) {

    private RuleSource source() {
        return new RuleSource(lawId, article, byLawId, link);
    }

    public @Nullable String address() {
        return source().address();
    }

    public String lawName() {
        return lawId == null ? "" : Laws.name(lawId);
    }

    /** What the link is called when it is no law: the number of the by-law, or whose page it is. */
    public String placeName() {
        if (byLawId != null) return byLawId;
        return link == null ? "" : link.replaceFirst("^https://(www\\.)?", "").replaceFirst("/.*$", "");
    }
}
