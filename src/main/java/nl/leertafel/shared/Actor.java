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

    private static final UUID NOBODY = new UUID(0, 0);

    /** The application by itself, in a job of a municipality; not a person. */
    public static Actor application(UUID municipalityId) {
        return new Actor(NOBODY, NOBODY, municipalityId, "", Standing.MEMBER, Locale.forLanguageTag("nl"));
    }

    public Actor speaking(Locale language) {
        return new Actor(accountId, personId, municipalityId, name, standing, language);
    }

    public boolean isApplication() {
        return personId.equals(NOBODY);
    }

    public boolean isAdministrator() {
        return standing == Standing.ADMINISTRATOR;
    }
}
