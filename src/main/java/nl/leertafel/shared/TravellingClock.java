package nl.leertafel.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The clock on the wall in Amsterdam, which one thread at a time can set back while it tells a demonstration's past. */
public final class TravellingClock extends Clock {
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Clock wall;
    private final ThreadLocal<@Nullable Instant> travelled = new ThreadLocal<>();

    public TravellingClock(Clock wall) {
        this.wall = wall;
    }

    /** For the current thread, until {@link #home}. */
    public void travelTo(Instant moment) {
        travelled.set(moment);
    }

    public void home() {
        travelled.remove();
    }

    @Override
    public ZoneId getZone() {
        return AMSTERDAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return wall.withZone(zone);
    }

    @Override
    public Instant instant() {
        Instant moment = travelled.get();
        return moment == null ? wall.instant() : moment;
    }
}
