package nl.leertafel.notices;

import nl.leertafel.shared.Actor;

/** What came of the stories that a person follows. */
public interface NewsLookup {
    /** What they have not seen yet, newest first. */
    UnseenNews unseen(Actor actor);
}
