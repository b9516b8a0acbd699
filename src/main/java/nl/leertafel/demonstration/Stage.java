package nl.leertafel.demonstration;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.people.Actors;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.MunicipalityScope;
import nl.leertafel.shared.ScenePlayer;
import nl.leertafel.shared.TravellingClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the scenes are played: with the clock set back to each, and all in the transaction of the caller. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Stage {
    private final Map<String, ScenePlayer> players = new HashMap<>();
    private final Actors actors;
    private final MunicipalityScope scope;
    private final TravellingClock clock;
    private final JdbcClient jdbc;
    private final EntityManager entities;

    Stage(
            List<ScenePlayer> players,
            Actors actors,
            MunicipalityScope scope,
            TravellingClock clock,
            JdbcClient jdbc,
            EntityManager entities) {
        players.forEach(player -> player.verbs().forEach(verb -> this.players.put(verb, player)));
        this.actors = actors;
        this.scope = scope;
        this.clock = clock;
        this.jdbc = jdbc;
        this.entities = entities;
    }

    void play(String municipality) {
        Days days = new Days(LocalDate.now(clock));
        Script script = Script.of(municipality, days);
        UUID id = Ids.next();
        scope.within(id, () -> {
            enter(id);
            try {
                Cast cast = new Cast(actors);
                script.directions().forEach(direction -> play(direction, cast, days));
            } finally {
                clock.home();
            }
            return id;
        });
    }

    /** The transaction began before there was a municipality, so it is told here in which one it works now. */
    private void enter(UUID municipality) {
        jdbc.sql("select set_config('leertafel.municipality', ?, true)")
                .param(municipality.toString())
                .query(String.class)
                .single();
    }

    private void play(Direction direction, Cast cast, Days days) {
        try {
            PlayedScene scene = new PlayedScene(direction, cast, days);
            clock.travelTo(scene.at());
            UUID made = player(direction.verb()).play(scene);
            remember(direction.alias(), made, cast);
            end();
        } catch (RuntimeException e) {
            throw new IllegalStateException("The demonstration stops at " + direction + ": " + e.getMessage(), e);
        }
    }

    /** As at the end of a transaction of its own: what the database refuses, it refuses here and not after all scenes. */
    private void end() {
        entities.flush();
        entities.clear();
        jdbc.sql("set constraints all immediate").update();
        jdbc.sql("set constraints all deferred").update();
    }

    private ScenePlayer player(String verb) {
        ScenePlayer player = players.get(verb);
        if (player == null) throw new IllegalArgumentException("nobody plays " + verb);
        return player;
    }

    private static void remember(@Nullable String alias, @Nullable UUID made, Cast cast) {
        if (alias == null) return;
        if (made == null) throw new IllegalArgumentException("made nothing to be called " + alias);
        cast.enter(alias, made);
    }
}
