package nl.leertafel.identifying;

import java.util.List;
import java.util.stream.IntStream;

/** What was found. The words for it are in the messages of this module. */
public enum FindingKind {
    BSN(1),
    EMAIL(1),
    TELEPHONE(1),
    IBAN(1),
    POSTCODE(2),
    ADDRESS(2),
    DATE(3),
    LICENCE_PLATE(1),
    CASE_NUMBER(1),
    URL(1),
    NAME(6),
    SCHOOL(2),
    PLACE(3),
    AGE_WITH_PLACE(3);

    private final int replacements;

    FindingKind(int replacements) {
        this.replacements = replacements;
    }

    /** Message key of its name, such as “telefoonnummer”. */
    public String key() {
        return "identifying.kind." + name();
    }

    /** Message key of the sentence that says why it may not stand there. */
    public String whyKey() {
        return "identifying.why." + name();
    }

    /** Message keys of what may stand there instead, the likeliest first. */
    public List<String> insteadKeys() {
        return IntStream.rangeClosed(1, replacements)
                .mapToObj(n -> "identifying.instead." + name() + "." + n)
                .toList();
    }
}
