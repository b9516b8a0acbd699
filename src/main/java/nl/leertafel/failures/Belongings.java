package nl.leertafel.failures;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Option;

/** What a module above keeps about failures; of that, some goes along when a part of a failure stands apart. */
public interface Belongings {
    /** For choosing, by whoever may split the failure. What was chosen comes with {@link FailureSplit}. */
    List<Option> of(UUID failureId, Actor actor);
}
