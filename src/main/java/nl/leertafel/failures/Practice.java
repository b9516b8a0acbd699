package nl.leertafel.failures;

import java.util.List;

/**
 * What practice says of a claim: convinced by two who say that it no longer happens, at least one of them a frontline
 * professional or a resident (docs/nomenclature.md, practice confirmation).
 */
record Practice(int confirmed, boolean fromPractice) {
    static final int NEEDED = 2;

    static Practice of(List<PracticeConfirmation> answers) {
        List<PracticeConfirmation> gone =
                answers.stream().filter(answer -> !answer.stillHappens()).toList();
        return new Practice(
                gone.size(), gone.stream().anyMatch(answer -> answer.role().isFromPractice()));
    }

    boolean isConvinced() {
        return confirmed >= NEEDED && fromPractice;
    }

    /** Enough people, but nobody yet for whom it is daily work or life. */
    public boolean lacksPractice() {
        return confirmed >= NEEDED && !fromPractice;
    }
}
