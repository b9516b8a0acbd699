package nl.leertafel.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VaultTest {
    private static final String WORDS = "Zij wachtte een jaar — “thuis”.";

    private final UUID municipality = UUID.randomUUID();
    private final UUID row = UUID.randomUUID();
    private final Key first = Key.random(1);
    private final Key second = Key.random(2);
    private final Vault vault = with(first);

    @Test
    void what_is_sealed_opens_again_and_shows_no_word() {
        byte[] sealed = vault.seal(WORDS, municipality, row);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("jaar");
        assertThat(vault.open(sealed, municipality, row)).isEqualTo(WORDS);
        assertThat(vault.seal(WORDS, municipality, row)).isNotEqualTo(sealed);
    }

    @Test
    void no_words_give_no_bytes() {
        assertThat(vault.seal("", municipality, row)).isEmpty();
        assertThat(vault.open(new byte[0], municipality, row)).isEmpty();
        assertThat(vault.isCurrent(new byte[0])).isTrue();
    }

    @Test
    void it_opens_for_no_other_row_and_no_other_municipality() {
        byte[] sealed = vault.seal(WORDS, municipality, row);
        assertThatThrownBy(() -> vault.open(sealed, municipality, UUID.randomUUID()))
                .isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> vault.open(sealed, UUID.randomUUID(), row)).isInstanceOf(CannotOpen.class);
    }

    @Test
    void it_does_not_open_when_a_single_bit_was_changed() {
        byte[] sealed = vault.seal(WORDS, municipality, row);
        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> vault.open(changed, municipality, row))
                    .isInstanceOf(CannotOpen.class)
                    .hasMessageNotContaining("jaar");
        }
    }

    @Test
    void a_new_key_seals_and_the_old_one_still_opens() {
        Vault rotated = with(second, first);
        byte[] old = vault.seal(WORDS, municipality, row);
        assertThat(rotated.open(old, municipality, row)).isEqualTo(WORDS);
        assertThat(rotated.isCurrent(old)).isFalse();
        byte[] fresh = rotated.seal(WORDS, municipality, row);
        assertThat(rotated.isCurrent(fresh)).isTrue();
        assertThat(fresh).startsWith(1, 0, 0, 0, 2);
        assertThatThrownBy(() -> vault.open(fresh, municipality, row)).isInstanceOf(CannotOpen.class);
    }

    @Test
    void another_key_of_the_same_version_does_not_open_it() {
        byte[] sealed = vault.seal(WORDS, municipality, row);
        assertThatThrownBy(() -> with(Key.random(1)).open(sealed, municipality, row))
                .isInstanceOf(CannotOpen.class);
    }

    @Test
    void a_text_is_open_to_the_application_and_never_printed() {
        SealedText text = SealedText.of(WORDS, municipality, row);
        SealedTextConverter converter = new SealedTextConverter(vault);
        SealedText kept = converter.convertToEntityAttribute(converter.convertToDatabaseColumn(text));
        assertThat(kept.words(municipality, row)).isEqualTo(WORDS);
        assertThat(text.toString() + kept).isEqualTo("sealedsealed");
        assertThatThrownBy(() -> kept.words(municipality, UUID.randomUUID())).isInstanceOf(CannotOpen.class);
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(SealedText.NONE)))
                .isSameAs(SealedText.NONE);
    }

    @Test
    void words_are_other_numbers_elsewhere_and_under_another_key() {
        BlindWords words = new HmacWords(new Keys(List.of(second, first)));
        assertThat(words.of("taxi", municipality)).isEqualTo(words.of("taxi", municipality));
        assertThat(words.of("taxi", municipality)).isNotEqualTo(words.of("taxi", UUID.randomUUID()));
        assertThat(words.of("taxi", municipality)).isNotEqualTo(words.of("bus", municipality));
        assertThat(words.everyKey("taxi", municipality))
                .hasSize(2)
                .startsWith(words.of("taxi", municipality))
                .contains(new HmacWords(new Keys(List.of(first))).of("taxi", municipality));
    }

    private static Vault with(Key... keys) {
        return new TinkVault(new Keys(List.of(keys)));
    }
}
