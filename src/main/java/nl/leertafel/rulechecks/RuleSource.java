package nl.leertafel.rulechecks;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the rule stands: an article of a law, a by-law, or another page. At most one of the three.
 *
 * @param lawId as wetten.overheid.nl numbers laws and treaties (BWB), or the CELEX number of the GDPR
 * @param byLawId as lokaleregelgeving.overheid.nl numbers by-laws (CVDR), with a version if it matters
 */
@Embeddable
record RuleSource(
        @Column(name = "law_id") @Nullable String lawId,
        @Nullable String article,
        @Column(name = "by_law_id") @Nullable String byLawId,
        @Nullable String link) {
    static final RuleSource NONE = new RuleSource(null, null, null, null);

    /** Regulation (EU) 2016/679: it is applied as a law, and does not stand on wetten.overheid.nl. */
    static final String GDPR = "32016R0679";

    static final String LAW_ID = "BWB[RV]\\d{7}|" + GDPR;
    static final String ARTICLE = "[0-9]{1,4}[a-z]{0,3}([.:][0-9]{1,4}[a-z]{0,3}){0,4}";
    static final String BY_LAW_ID = "CVDR\\d{1,8}(/\\d{1,3})?";

    private static final Pattern DIVISION = Pattern.compile("[a-z]+");

    RuleSource {
        long places =
                Stream.of(lawId, byLawId, link).filter(place -> place != null).count();
        if (places > 1) throw new IllegalArgumentException("One source, not " + places);
        mustMatch(lawId, LAW_ID);
        mustMatch(article, ARTICLE);
        mustMatch(byLawId, BY_LAW_ID);
        if (link != null && !isLink(link)) throw new IllegalArgumentException(link);
        if (article != null && lawId == null) throw new IllegalArgumentException("An article of no law");
    }

    static RuleSource law(String lawId, @Nullable String article) {
        return new RuleSource(lawId, article, null, null);
    }

    static RuleSource byLaw(String byLawId) {
        return new RuleSource(null, null, byLawId, null);
    }

    static RuleSource page(String link) {
        return new RuleSource(null, null, null, link);
    }

    public boolean isNone() {
        return lawId == null && byLawId == null && link == null;
    }

    /**
     * The address at which it can be read, null when there is none. The deep link to an article is a Juriconnect
     * reference (jci, version 1.3), which wetten.overheid.nl resolves to the text that is in force on the day it is read.
     */
    public @Nullable String address() {
        if (GDPR.equals(lawId)) return "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:" + lawId;
        if (lawId != null)
            return "https://wetten.overheid.nl/jci1.3:c:" + lawId + (article == null ? "" : "&artikel=" + article);
        if (byLawId != null) return "https://lokaleregelgeving.overheid.nl/" + byLawId;
        return link;
    }

    /** The number of the article as somebody typed it, in the way in which it is stored: "Art. 2.3" is 2.3. */
    static String article(String typed) {
        String number = typed.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return DIVISION.matcher(number).lookingAt() ? number.replaceFirst("^(artikel|article|art\\.?)", "") : number;
    }

    /** A page that anybody can open: https, with a host and without a name or password in it. */
    static boolean isLink(String typed) {
        try {
            URI address = new URI(typed);
            String host = address.getHost();
            return "https".equals(address.getScheme())
                    && address.getRawUserInfo() == null
                    && host != null
                    && host.contains(".");
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private static void mustMatch(@Nullable String value, String pattern) {
        if (value != null && !value.matches(pattern)) throw new IllegalArgumentException(value);
    }
}
