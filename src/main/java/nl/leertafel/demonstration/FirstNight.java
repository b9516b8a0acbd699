package nl.leertafel.demonstration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Decides at every start, before the first page can be asked for, whether there is to be a demonstration. */
@Component
class FirstNight implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(FirstNight.class);

    private final Premiere premiere;
    private final Demonstration demonstration;
    private final @Nullable Boolean asked;
    private final boolean embedded;
    private boolean running;

    /** @param asked true, false, or empty: then only on the embedded database, and only when nobody is there yet */
    FirstNight(
            Premiere premiere,
            Demonstration demonstration,
            @Value("${leertafel.demo:#{null}}") @Nullable Boolean asked,
            @Value("${spring.datasource.url:}") String database) {
        this.premiere = premiere;
        this.demonstration = demonstration;
        this.asked = asked;
        this.embedded = !StringUtils.hasText(database);
    }

    @Override
    public void start() {
        if (premiere.isFilled() || (wanted() && filled())) demonstration.show();
        running = true;
    }

    private boolean wanted() {
        return asked == null ? embedded : asked;
    }

    private boolean filled() {
        long began = System.nanoTime();
        boolean filled = premiere.fill() == Premiere.Outcome.FILLED;
        if (!filled && asked != null) throw new DemonstrationRefused();
        if (filled) LOG.info("The demonstration is ready after {} ms", (System.nanoTime() - began) / 1_000_000);
        return filled;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts in the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
