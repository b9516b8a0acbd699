package nl.leertafel.notices.practice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param statement of the failure; empty when there is nothing to ask any more
 * @param answer what the person answered
 */
record QuestionPage(
        @Nullable UUID failureId,
        String tableName,
        String statement,
        @Nullable Reply answer) {
    static final QuestionPage OVER = new QuestionPage(null, "", "", null);

    public boolean over() {
        return failureId == null;
    }
}
