package nl.leertafel.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.leertafel.Leertafel;
import nl.leertafel.shared.StartRefused;
import nl.leertafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

class KeysTest {
    private static final String SECRET = "bGVlcnRhZmVsLXRlc3Qta2V5LW51bWJlci1vbmUtLS0";

    @TempDir
    Path folder;

    @Test
    void the_first_seals_and_all_are_there() {
        Keys keys = Keys.read(" 3:" + SECRET + "=,\n1:" + SECRET + " ");
        assertThat(keys.primary().version()).isEqualTo(3);
        assertThat(keys.versions()).containsExactly(3, 1);
        assertThat(Keys.read(keys.written()).written()).isEqualTo(keys.written());
        assertThat(keys.toString()).doesNotContain(SECRET);
        assertThat(keys.all().toString()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SECRET,
                "0:" + SECRET,
                "1:tekort",
                "1:" + SECRET + SECRET,
                "1:" + SECRET + ",1:" + SECRET,
                "1:" + SECRET + "; 2:" + SECRET,
                "een:" + SECRET
            })
    void what_is_no_key_is_refused_and_not_quoted(String written) {
        assertThatThrownBy(() -> Keys.read(written))
                .isInstanceOf(StartRefused.class)
                .hasMessageNotContaining(SECRET)
                .hasMessageContaining("leertafel.keys");
    }

    @Test
    void a_key_is_made_on_the_command_line() {
        assertThat(KeyMaker.asked("--server.port=1")).isEmpty();
        String made = KeyMaker.asked("--leertafel.make-key");
        assertThat(Keys.read(made).primary().version()).isEqualTo(1);
        assertThat(KeyMaker.asked("--leertafel.make-key")).isNotEqualTo(made);
        assertThat(Keys.read(KeyMaker.asked("--leertafel.make-key=7") + "," + made)
                        .versions())
                .containsExactly(7, 1);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void the_embedded_database_has_a_key_of_its_own_that_only_its_user_reads(CapturedOutput output) throws IOException {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("leertafel.data", folder.resolve("data").toString());
        Keys made = new VaultConfiguration().keys(environment);
        assertThat(new VaultConfiguration().keys(environment).written()).isEqualTo(made.written());
        Path file = folder.resolve("data/keys.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.list(file.getParent())).containsExactly(file);
        assertThat(output)
                .containsOnlyOnce("Made a key for sealing stories: " + file)
                .doesNotContain(made.written());
        Files.writeString(file, "");
        assertThatThrownBy(() -> new VaultConfiguration().keys(environment)).isInstanceOf(StartRefused.class);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void a_database_that_is_given_needs_keys_that_are_given(CapturedOutput output) {
        TestDatabase database = TestDatabase.create();
        String[] arguments = database.properties().entrySet().stream()
                .filter(property -> !property.getKey().equals("leertafel.keys"))
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        assertThatThrownBy(() -> SpringApplication.run(Leertafel.class, arguments))
                .hasRootCauseInstanceOf(StartRefused.class);
        assertThat(output)
                .contains("There is a database of your own, and no key with which to seal the stories in it.")
                .contains("--leertafel.make-key")
                .doesNotContain("\tat org.springframework");
    }
}
