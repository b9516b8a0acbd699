package nl.leertafel.people;

import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.MunicipalityScope;
import nl.leertafel.shared.Scene;
import nl.leertafel.shared.ScenePlayer;
import nl.leertafel.shared.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class PeopleScenes implements ScenePlayer {
    private final PeopleService people;
    private final OrganisationService organisations;
    private final Municipalities municipalities;
    private final PasswordEncoder passwords;
    private final MunicipalityScope scope;
    private @Nullable String hash; // one for all: the password is printed on every page

    PeopleScenes(
            PeopleService people,
            OrganisationService organisations,
            Municipalities municipalities,
            PasswordEncoder passwords,
            MunicipalityScope scope) {
        this.people = people;
        this.organisations = organisations;
        this.municipalities = municipalities;
        this.passwords = passwords;
        this.scope = scope;
    }

    @Override
    public Set<String> verbs() {
        return Set.of("people.municipality", "people.organisation", "people.person");
    }

    @Override
    public UUID play(Scene scene) {
        return switch (scene.verb()) {
            case "people.municipality" -> municipality(scene);
            case "people.organisation" ->
                organisations.add(here(), scene.text("name"), scene.oneOf("kind", OrganisationKind.class));
            default -> person(scene);
        };
    }

    /** The stage has named the new municipality in the scope already, for nothing can be made outside one. */
    private UUID municipality(Scene scene) {
        return municipalities
                .saveAndFlush(new Municipality(here(), scene.text("name"), scene.at()))
                .id();
    }

    private UUID person(Scene scene) {
        if (hash == null) hash = passwords.encode("leertafel");
        Standing standing =
                scene.textOrEmpty("standing").isEmpty() ? Standing.MEMBER : scene.oneOf("standing", Standing.class);
        return people.addWithPassword(
                here(),
                scene.id("organisation"),
                scene.text("name"),
                scene.text("email"),
                standing,
                String.valueOf(hash));
    }

    private UUID here() {
        UUID municipality = scope.municipality();
        if (municipality == null) throw new IllegalStateException("no municipality for the scene");
        return municipality;
    }
}
