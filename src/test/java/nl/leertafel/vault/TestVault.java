package nl.leertafel.vault;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The keys with which tests seal, and what works with them. */
public final class TestVault {
    public static final String KEYS = "1:bGVlcnRhZmVsLXRlc3Qta2V5LW51bWJlci1vbmUtLS0";

    private final Keys keys;

    private TestVault(String written) {
        this.keys = Keys.read(written);
    }

    /** As the application in tests has them. */
    public static TestVault first() {
        return new TestVault(KEYS);
    }

    /** With a second key, that seals from now on. */
    public static TestVault rotated() {
        return new TestVault("2:YW5vdGhlci1rZXktdGhhdC1jb21lcy1sYXRlci0tLS0," + KEYS);
    }

    public Vault vault() {
        return new TinkVault(keys);
    }

    public BlindWords words() {
        return new HmacWords(keys);
    }

    public Rotation rotation(JdbcClient jdbc, TransactionTemplate transactions) {
        List<SealedColumn> columns = List.of(
                new SealedColumn("case_story", "sealed_title"),
                new SealedColumn("case_story", "sealed_words"),
                new SealedColumn("story_review", "sealed_remark"));
        return new JdbcRotation(columns, keys, vault(), jdbc, transactions);
    }
}
