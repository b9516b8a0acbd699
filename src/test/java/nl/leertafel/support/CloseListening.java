package nl.leertafel.support;

import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Everything that is sent to the database is logged during a test, so that its log can hold no more than this. */
public final class CloseListening implements BeforeEachCallback, AfterEachCallback {
    private static final List<String> LISTENED =
            List.of("org.hibernate", "org.postgresql", "org.springframework.jdbc", "org.springframework.orm");

    @Override
    public void beforeEach(ExtensionContext test) {
        LISTENED.forEach(logger -> logging(test).setLogLevel(logger, LogLevel.TRACE));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        LISTENED.forEach(logger -> logging(test).setLogLevel(logger, null));
    }

    private static LoggingSystem logging(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test).getBean(LoggingSystem.class);
    }
}
