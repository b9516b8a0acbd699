package nl.leertafel.demonstration;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.people.Actors;
import nl.leertafel.shared.Actor;

/** Who and what the scenes so far have made in one municipality, by alias. */
final class Cast {
    private final Actors actors;
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, Actor> people = new HashMap<>();

    Cast(Actors actors) {
        this.actors = actors;
    }

    void enter(String alias, UUID id) {
        if (ids.putIfAbsent(alias, id) != null) throw new IllegalArgumentException("there are two called " + alias);
    }

    UUID id(String alias) {
        UUID id = ids.get(alias);
        if (id == null) throw new IllegalArgumentException("nothing is called " + alias + " yet");
        return id;
    }

    Actor actor(String alias) {
        return people.computeIfAbsent(alias, name -> actors.of(id(name)));
    }
}
