package nl.leertafel.shared;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plays scenes of the demonstration through the services of its own module, so that the demonstration obeys the rules. */
public interface ScenePlayer {
    Set<String> verbs();

    /** Returns the id of what was made or changed, for the scene's alias. */
    @Nullable
    UUID play(Scene scene);
}
