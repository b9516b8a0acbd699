package nl.leertafel.shared;

import java.util.List;

/**
 * A domain rule forbids what was asked. The message key tells the person why and what to do instead; answered with
 * status 409 and everything that was typed.
 */
public class RuleBroken extends RuntimeException {
    private final transient List<Object> arguments;

    public RuleBroken(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return String.valueOf(getMessage());
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
