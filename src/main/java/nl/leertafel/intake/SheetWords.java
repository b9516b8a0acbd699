package nl.leertafel.intake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import nl.leertafel.failures.FailureKind;
import nl.leertafel.failures.FailureLevel;
import nl.leertafel.shared.Domain;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Understands what people write in the columns of their lists, in Dutch and in English. */
@Component
class SheetWords {
    private static final Locale[] LANGUAGES = {Locale.forLanguageTag("nl"), Locale.ENGLISH};

    private final Map<String, String> meanings = new HashMap<>();

    SheetWords(MessageSource messages) {
        for (Map.Entry<Object, Object> line : words().entrySet()) {
            String[] key = line.getKey().toString().split("\\.", 2);
            for (String word : line.getValue().toString().split(",")) learn(key[0], word, key[1]);
        }
        learn(messages, "kind", FailureKind.values());
        learn(messages, "level", FailureLevel.values());
        learn(messages, "domain", Domain.values());
    }

    Optional<Part> header(String text) {
        return meaning("header", text).map(Part::valueOf);
    }

    Optional<FailureKind> kind(String text) {
        return meaning("kind", text).map(FailureKind::valueOf);
    }

    Optional<FailureLevel> level(String text) {
        return meaning("level", text).map(FailureLevel::valueOf);
    }

    Optional<Domain> domain(String text) {
        return meaning("domain", text).map(Domain::valueOf);
    }

    /** Small letters without accents, and one space where others write underscores, dots or several. */
    static String plain(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return letters.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_.:;*?!\"“”‘’()]+", " ")
                .strip();
    }

    private Optional<String> meaning(String group, String text) {
        return Optional.ofNullable(meanings.get(group + " " + plain(text)));
    }

    private void learn(MessageSource messages, String group, Enum<?>[] constants) {
        for (Enum<?> constant : constants) {
            learn(group, constant.name(), constant.name());
            for (Locale language : LANGUAGES)
                learn(
                        group,
                        messages.getMessage("failures." + group + "." + constant, null, language),
                        constant.name());
        }
    }

    private void learn(String group, String word, String meaning) {
        meanings.put(group + " " + plain(word), meaning);
    }

    private static Properties words() {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(SheetWords.class.getResourceAsStream("/intake/words.properties")),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
