package nl.leertafel.shared;

import java.util.List;

/** Says what waits for a person in one module; nothing that is already done. */
public interface TaskSource {
    List<Task> tasks(Actor actor);
}
