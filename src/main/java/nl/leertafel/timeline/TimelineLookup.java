package nl.leertafel.timeline;

import java.util.List;
import nl.leertafel.shared.Actor;

/** What happened at the tables of a person. */
public interface TimelineLookup {
    /** What everybody at the tables where the person sits may know, newest first. */
    List<TimelineLine> latest(Actor actor, int atMost);
}
