package nl.leertafel.letters;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** Messages in one language: that of the letter, or of whoever looks at it. */
record Words(MessageSource messages, Locale language) {
    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
