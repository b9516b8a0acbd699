package nl.leertafel.notices.mail;

import java.util.UUID;

/** How somebody wants to hear. */
public interface MailPreferences {
    /** A digest on working days, unless they chose otherwise. */
    Cadence cadence(UUID personId);
}
