package nl.leertafel.support;

import java.util.concurrent.Executor;

/**
 * A thread for each task. The common pool has a single one on a machine of two processors since JDK 25, and what waits
 * there keeps everything else waiting.
 */
public final class OwnThread {
    public static final Executor EACH = task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    };

    private OwnThread() {}
}
