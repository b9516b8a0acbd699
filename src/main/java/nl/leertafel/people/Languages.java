package nl.leertafel.people;

import java.util.Locale;
import java.util.UUID;

/** The language in which an account reads, remembered from one visit to the next. */
public interface Languages {
    void remember(UUID accountId, Locale language);
}
