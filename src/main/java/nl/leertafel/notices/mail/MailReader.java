package nl.leertafel.notices.mail;

import java.util.Locale;
import nl.leertafel.shared.Actor;

/** Who gets a mail. */
public record MailReader(Actor actor, String email) {
    public Locale language() {
        return actor.language();
    }

    /** Without the address, so that it reaches no log. */
    @Override
    public String toString() {
        return "reader " + actor.personId();
    }
}
