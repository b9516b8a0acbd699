package nl.leertafel.notices.reminders;

import nl.leertafel.actions.Promise;
import org.jspecify.annotations.Nullable;

/** @param promise null when there is nothing to show */
record PromisePage(Standing standing, @Nullable Promise promise) {
    enum Standing {
        OPEN,
        DONE,
        DROPPED,
        /** Somebody else does it now, or the reader left the table. */
        NOT_YOURS,
        EXPIRED
    }

    static final PromisePage EXPIRED = new PromisePage(Standing.EXPIRED, null);
    static final PromisePage NOT_YOURS = new PromisePage(Standing.NOT_YOURS, null);

    static PromisePage of(Promise promise) {
        if (promise.done()) return new PromisePage(Standing.DONE, promise);
        if (promise.dropped()) return new PromisePage(Standing.DROPPED, promise);
        return promise.owned() && promise.mayEnd() ? new PromisePage(Standing.OPEN, promise) : NOT_YOURS;
    }

    public boolean isOpen() {
        return standing == Standing.OPEN;
    }

    public boolean mayUndo() {
        return promise != null && promise.owned() && promise.mayUndo();
    }
}
