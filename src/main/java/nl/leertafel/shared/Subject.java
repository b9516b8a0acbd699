package nl.leertafel.shared;

import java.util.UUID;

/** The thing that a page or a timeline line is about. A page puts its subject in the model under {@code about}. */
public record Subject(Kind kind, UUID id) {
    public enum Kind {
        TABLE,
        SESSION,
        STORY,
        FAILURE,
        ACTION,
        RULE_CHECK
    }

    public static Subject table(UUID id) {
        return new Subject(Kind.TABLE, id);
    }

    public static Subject session(UUID id) {
        return new Subject(Kind.SESSION, id);
    }

    public static Subject story(UUID id) {
        return new Subject(Kind.STORY, id);
    }

    public static Subject failure(UUID id) {
        return new Subject(Kind.FAILURE, id);
    }

    public static Subject action(UUID id) {
        return new Subject(Kind.ACTION, id);
    }

    public static Subject ruleCheck(UUID id) {
        return new Subject(Kind.RULE_CHECK, id);
    }

    /** Where its page is. */
    public String address() {
        return switch (kind) {
                    case TABLE -> "/tables/";
                    case SESSION -> "/sessions/";
                    case STORY -> "/stories/";
                    case FAILURE -> "/failures/";
                    case ACTION -> "/actions/";
                    case RULE_CHECK -> "/rule-checks/";
                }
                + id;
    }
}
