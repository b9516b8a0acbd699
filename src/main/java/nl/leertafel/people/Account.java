package nl.leertafel.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** By which somebody signs in; one in the installation, also when several municipalities know them. */
@Entity
class Account {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String email;
    private @Nullable String passwordHash;
    private String language;
    private @Nullable UUID lastMunicipalityId;
    private Instant createdAt;

    Account(String email, Locale language, Instant now) {
        this.id = Ids.next();
        this.email = email;
        this.language = language.getLanguage();
        this.createdAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Account() {} // for JPA

    void setPassword(String hash) {
        this.passwordHash = hash;
    }

    void speak(Locale language) {
        this.language = language.getLanguage();
    }

    void workFor(UUID municipalityId) {
        this.lastMunicipalityId = municipalityId;
    }

    /**
     * Before the first sign-in the administrator may still mend a typing error; later the address is the person's own.
     *
     * @param elsewhere whether another municipality invited them too, by this address
     */
    void mendEmail(String email, boolean elsewhere) {
        if (this.email.equalsIgnoreCase(email)) return;
        if (passwordHash != null || elsewhere) throw new RuleBroken("people.rule.emailInUse");
        this.email = email;
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean hasPassword() {
        return passwordHash != null;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    @Nullable
    UUID lastMunicipalityId() {
        return lastMunicipalityId;
    }

    Instant createdAt() {
        return createdAt;
    }
}
