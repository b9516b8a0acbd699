package nl.leertafel.identifying;

import java.util.List;
import java.util.Locale;

/**
 * Searches Dutch or English free text for what could tell a reader whom it is about. It assists: a person decides. What
 * it finds and misses, measured, is in docs/identifying-data.md.
 */
public interface IdentifyingData {
    /** Findings in reading order that do not overlap; the more certain and longer one wins. Takes any text. */
    List<Finding> in(String text);

    /** The text with each certain finding replaced by a mask such as “●●● telefoonnummer”, in the language given. */
    String masked(String text, Locale language);
}
