package nl.leertafel.notices.mail;

import java.util.UUID;
import java.util.function.Supplier;
import nl.leertafel.shared.MunicipalityScope;
import nl.leertafel.shared.NotFound;
import org.springframework.stereotype.Component;

/** Ends mail by the link in a mail, without signing in; holds no transaction, for it begins behind the token's wall. */
@Component
class Unsubscription {
    private final Preferences preferences;
    private final MunicipalityScope scope;

    Unsubscription(Preferences preferences, MunicipalityScope scope) {
        this.preferences = preferences;
        this.scope = scope;
    }

    /** @throws NotFound for every token that is not, or no longer, in a mail */
    Cadence now(String token) {
        return within(token, () -> preferences.byToken(token).orElseThrow(() -> unknown()));
    }

    void choose(String token, Cadence cadence) {
        within(token, () -> {
            if (!preferences.chooseByToken(token, cadence)) throw unknown();
            return cadence;
        });
    }

    private Cadence within(String token, Supplier<Cadence> work) {
        UUID municipality = MailTokens.municipality(token).orElseThrow(Unsubscription::unknown);
        return scope.within(municipality, work);
    }

    private static NotFound unknown() {
        return new NotFound("mail with", "this token");
    }
}
