package nl.leertafel.failures.register;

import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Scene;
import nl.leertafel.shared.ScenePlayer;
import org.springframework.stereotype.Component;

/** What people make of the register for themselves in the demonstration. */
@Component
class RegisterScenes implements ScenePlayer {
    private final OwnViews views;

    RegisterScenes(OwnViews views) {
        this.views = views;
    }

    @Override
    public Set<String> verbs() {
        return Set.of("register.save");
    }

    @Override
    public UUID play(Scene scene) {
        String query = scene.text("query");
        return views.save(scene.by(), new ViewForm(Ids.next(), scene.text("name"), query), Filter.read(query));
    }
}
