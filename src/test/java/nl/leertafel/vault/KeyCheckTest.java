package nl.leertafel.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.leertafel.shared.StartRefused;
import nl.leertafel.support.LeertafelTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database of the tests was sealed with key 1 of the tests. */
@LeertafelTest
class KeyCheckTest {
    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forgetOtherKeys() {
        jdbc.sql("delete from vault_key where version > 1").update();
    }

    @Test
    void theKeysThatSealedAreWelcomeAgain() {
        check(TestVault.KEYS);
        assertThat(versions()).containsExactly(1);
    }

    @Test
    void aNewKeyComesBeforeTheOldOneAndLeavesAProof() {
        check(Key.random(2).written() + "," + TestVault.KEYS);
        assertThat(versions()).containsExactly(1, 2);
        assertThatThrownBy(() -> check(TestVault.KEYS)).isInstanceOf(StartRefused.class);
    }

    @Test
    void aKeyThatWaitsForItsTurnLeavesNone() {
        check(TestVault.KEYS + "," + Key.random(2).written());
        assertThat(versions()).containsExactly(1);
    }

    @Test
    void withoutAKeyThatSealedItDoesNotStart() {
        assertThatThrownBy(() -> check(Key.random(2).written()))
                .isInstanceOf(StartRefused.class)
                .hasMessage("Texts in the database are sealed with key 1, and that key is not given.");
        assertThat(versions()).containsExactly(1);
    }

    @Test
    void withAnotherKeyOfTheSameVersionItDoesNotStart() {
        assertThatThrownBy(() -> check(Key.random(1).written()))
                .isInstanceOf(StartRefused.class)
                .hasMessage("Key 1 is another one than that with which texts in the database are sealed.");
    }

    private void check(String written) {
        Keys keys = Keys.read(written);
        new KeyCheck(jdbc, keys, new TinkVault(keys)).afterPropertiesSet();
    }

    private List<Integer> versions() {
        return jdbc.sql("select version from vault_key order by version")
                .query(Integer.class)
                .list();
    }
}
