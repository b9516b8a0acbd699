package nl.leertafel.shared;

import java.util.List;

/** Searches free text that does not come out of a form for identifying data, as {@link FreeText} has it searched there. */
public interface FreeTextSearch {
    /**
     * @param certain may not stand there; else its writer is asked
     * @param words what was found
     * @param kindKey message key of what it is
     * @param insteadKey message key of why it may not stand there, or of what may stand there instead
     */
    record Found(boolean certain, String words, String kindKey, String insteadKey) {}

    /** Texts that belong together. */
    interface Texts {
        List<Found> in(String text);
    }

    /** For texts that are searched in one transaction: what they are compared with is read once. */
    Texts texts();
}
