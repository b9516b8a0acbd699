package nl.leertafel.vault;

import java.util.UUID;
import nl.leertafel.shared.StartRefused;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sees to it that no text is sealed with a key while others in the same database wait for a key that is not there: each
 * key that ever sealed leaves a proof, by which it is known again.
 */
@Component
@DependsOnDatabaseInitialization
class KeyCheck implements InitializingBean {
    private static final UUID NOWHERE = new UUID(0, 0);
    private static final String KNOWN = "leertafel";

    private final JdbcClient jdbc;
    private final Keys keys;
    private final Vault vault;

    KeyCheck(JdbcClient jdbc, Keys keys, Vault vault) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.vault = vault;
    }

    private record Proof(int version, byte[] proof) {}

    @Override
    public void afterPropertiesSet() {
        verify(); // before this key leaves a proof: a wrong one must not
        jdbc.sql("insert into vault_key (version, proof) values (?, ?) on conflict do nothing")
                .params(keys.primary().version(), vault.seal(KNOWN, NOWHERE, NOWHERE))
                .update();
        verify(); // another instance may have been first with another key
    }

    private void verify() {
        jdbc.sql("select version, proof from vault_key order by version")
                .query(Proof.class)
                .list()
                .forEach(this::verify);
    }

    private void verify(Proof proof) {
        if (!keys.versions().contains(proof.version()))
            throw new StartRefused(
                    "Texts in the database are sealed with key " + proof.version() + ", and that key is not given.",
                    "Give key " + proof.version() + " as well, after the one that is to seal; without it nobody reads"
                            + " those texts, and they are not lost as long as there is a copy of the key.");
        try {
            vault.open(proof.proof(), NOWHERE, NOWHERE);
        } catch (CannotOpen other) {
            throw new StartRefused(
                    "Key " + proof.version() + " is another one than that with which texts in the database are sealed.",
                    "Give the key that was there before, and a new one under a version that was not used yet.",
                    other);
        }
    }
}
