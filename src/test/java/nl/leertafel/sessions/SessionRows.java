package nl.leertafel.sessions;

import nl.leertafel.vault.TestVault;
import org.flywaydb.core.api.migration.JavaMigration;

/** What tests of all tables need of this module. */
public final class SessionRows {
    private SessionRows() {}

    public static JavaMigration migration() {
        return new SealStoryNotes(TestVault.first().vault());
    }
}
