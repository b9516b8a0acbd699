package nl.leertafel.demonstration;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the sentence instead of a stack trace. */
class DemonstrationRefusedAnalyzer extends AbstractFailureAnalyzer<DemonstrationRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemonstrationRefused cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Leave leertafel.demo (LEERTAFEL_DEMO) out, or point SPRING_DATASOURCE_URL at an empty database.",
                cause);
    }
}
