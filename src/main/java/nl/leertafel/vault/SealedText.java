package nl.leertafel.vault;

import java.util.Arrays;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Words in a field of an entity, of which the database gets sealed bytes only. Never printed. */
@Immutable
public sealed interface SealedText {
    /** No words: never written, or erased. */
    SealedText NONE = new Fresh("", new UUID(0, 0), new UUID(0, 0));

    /** Words to keep in this row. */
    static SealedText of(String words, UUID municipality, UUID row) {
        return words.isEmpty() ? NONE : new Fresh(words, municipality, row);
    }

    /** @throws CannotOpen when they belong to another row */
    String words(UUID municipality, UUID row);

    boolean isEmpty();

    /** As it was written by the application. */
    record Fresh(String words, UUID municipality, UUID row) implements SealedText {
        @Override
        public String words(UUID municipality, UUID row) {
            return words;
        }

        @Override
        public boolean isEmpty() {
            return words.isEmpty();
        }

        @Override
        public String toString() {
            return "sealed";
        }
    }

    /** As it came from the database; opened when somebody asks for the words. */
    record Kept(byte[] sealed, Vault vault) implements SealedText {
        @Override
        public String words(UUID municipality, UUID row) {
            return vault.open(sealed, municipality, row);
        }

        @Override
        public boolean isEmpty() {
            return sealed.length == 0;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Kept kept && Arrays.equals(sealed, kept.sealed);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(sealed);
        }

        @Override
        public String toString() {
            return "sealed";
        }
    }
}
