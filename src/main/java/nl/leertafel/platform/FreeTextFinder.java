package nl.leertafel.platform;

import java.util.List;
import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.IdentifyingData;
import nl.leertafel.shared.FreeTextSearch;
import org.springframework.stereotype.Component;

/** Finds in texts from elsewhere what {@link FreeTextGuard} finds in forms. */
@Component
class FreeTextFinder implements FreeTextSearch {
    private final IdentifyingData search;
    private final NamesHere names;

    FreeTextFinder(IdentifyingData search, NamesHere names) {
        this.search = search;
        this.names = names;
    }

    @Override
    public Texts texts() {
        KnownNames known = new KnownNames(names::all);
        return text -> found(text, known);
    }

    private List<Found> found(String text, KnownNames known) {
        if (text.isEmpty()) return List.of();
        return search.in(text).stream()
                .filter(finding -> finding.isCertain() || FreeTextGuard.isAsked(finding, text, known))
                .map(finding -> found(finding, text))
                .toList();
    }

    private static Found found(Finding finding, String text) {
        String instead =
                finding.isCertain() ? finding.whyKey() : finding.insteadKeys().get(0);
        return new Found(finding.isCertain(), finding.in(text), finding.key(), instead);
    }
}
