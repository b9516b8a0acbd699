package nl.leertafel.letters;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Scene;
import nl.leertafel.shared.ScenePlayer;
import org.springframework.stereotype.Component;

/** Plays letters to the council in the demonstration. */
@Component
class LetterScenes implements ScenePlayer {
    private static final String COMPOSE = "letters.compose";
    private static final String WRITE = "letters.write";
    private static final String FINISH = "letters.finish";

    private final LetterService service;
    private final LetterPages pages;

    LetterScenes(LetterService service, LetterPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(COMPOSE, WRITE, FINISH);
    }

    @Override
    public UUID play(Scene scene) {
        return switch (scene.verb()) {
            case COMPOSE -> {
                LocalDate day = scene.date("quarterOf");
                yield service.compose(
                        scene.by(), Ids.next(), scene.idOrNull("table"), Quarter.of(day), scene.text("language"));
            }
            case WRITE -> write(scene, scene.oneOf("part", PartKind.class));
            case FINISH -> finish(scene);
            default -> throw new IllegalArgumentException(scene.verb());
        };
    }

    private UUID finish(Scene scene) {
        UUID letter = scene.id("letter");
        long version = pages.show(scene.by(), letter, Locale.ROOT).version();
        return service.finish(scene.by(), letter, version, Ids.next());
    }

    private UUID write(Scene scene, PartKind kind) {
        UUID letter = scene.id("letter");
        PartPage page = pages.part(scene.by(), letter, kind, false);
        PartForm form = new PartForm(Ids.next(), page.version(), page.stored().heading(), scene.text("body"));
        return service.rewrite(scene.by(), letter, kind, form);
    }
}
