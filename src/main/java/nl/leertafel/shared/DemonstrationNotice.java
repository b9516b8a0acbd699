package nl.leertafel.shared;

import java.util.List;

/** What the banner of a demonstration says. */
public interface DemonstrationNotice {
    boolean shown();

    /** Whom one may sign in as. */
    List<String> emails();
}
