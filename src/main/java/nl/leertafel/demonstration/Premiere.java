package nl.leertafel.demonstration;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty database with the demonstration, wholly or not at all: a start that is killed leaves nothing. */
@Component
class Premiere {
    private final Stage stage;
    private final JdbcClient jdbc;
    private final Clock clock;

    Premiere(Stage stage, JdbcClient jdbc, Clock clock) {
        this.stage = stage;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    enum Outcome {
        /** Just now, or by an earlier start. */
        FILLED,
        /** There is something else. */
        OCCUPIED
    }

    @Transactional
    Outcome fill() {
        // of two instances that start at once, the second one waits here and then finds it done
        jdbc.sql("lock table demonstration in share row exclusive mode").update();
        if (isFilled()) return Outcome.FILLED;
        if (isOccupied()) return Outcome.OCCUPIED;
        stage.play("voorbeeldstad");
        stage.play("buurgemeente");
        jdbc.sql("insert into demonstration (filled_at) values (?)")
                .param(OffsetDateTime.now(clock))
                .update();
        return Outcome.FILLED;
    }

    @Transactional(readOnly = true)
    boolean isFilled() {
        return exists("demonstration");
    }

    /** Whoever uses Leertafel has an account, so no account means no data. */
    private boolean isOccupied() {
        return exists("account");
    }

    private boolean exists(String table) {
        return jdbc.sql("select exists (select from " + table + ")")
                .query(Boolean.class)
                .single();
    }
}
