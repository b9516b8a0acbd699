package nl.leertafel.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;

/**
 * Who is acting: a person as one municipality knows them. Controllers take it as a parameter and hand it on; what the
 * person may do at a table follows from their seats.
 */
public record Actor(UUID accountId, UUID personId, UUID municipalityId, String name, Standing standing, Locale language)
        implements Serializable {

    public boolean isAdministrator() {
        return standing == Standing.ADMINISTRATOR;
    }
}
