package nl.leertafel.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What a password must be: 8 to 128 characters, not one that everybody tries, nothing about the person or the product. No
 * rules on composition (NIST SP 800-63B, section 3.1.1.2).
 */
@Component
class PasswordRules {
    static final int SHORTEST = 8;
    static final int LONGEST = 128;

    private final Set<String> known;

    PasswordRules() {
        try {
            known = new ClassPathResource("passwords/known.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The message key of what is wrong with it, if anything is. */
    Optional<String> objection(String password, String email) {
        String plain = password.toLowerCase(Locale.ROOT);
        String mailbox = email.toLowerCase(Locale.ROOT).split("@", 2)[0];
        if (password.length() < SHORTEST) return Optional.of("people.password.short");
        if (password.length() > LONGEST) return Optional.of("people.password.long");
        if (known.contains(plain) || known.contains(plain.replaceAll("[0-9!?.]+$", "")))
            return Optional.of("people.password.known");
        if (plain.contains("leertafel") || (mailbox.length() > 3 && plain.contains(mailbox)))
            return Optional.of("people.password.context");
        return Optional.empty();
    }
}
