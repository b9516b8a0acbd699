package nl.leertafel.notices.practice;

import java.util.UUID;
import nl.leertafel.notices.practice.OpenQuestions.Cause;
import org.jspecify.annotations.Nullable;

/**
 * @param statement of the failure; empty when there is nothing to ask any more
 * @param cause why it is asked
 * @param answer what the person answered
 */
record QuestionPage(
        @Nullable UUID failureId,
        String tableName,
        String statement,
        @Nullable Cause cause,
        @Nullable Reply answer) {
    static final QuestionPage OVER = new QuestionPage(null, "", "", null, null);

    public boolean over() {
        return failureId == null;
    }
}
