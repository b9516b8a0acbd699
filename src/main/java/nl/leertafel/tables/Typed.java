package nl.leertafel.tables;

import nl.leertafel.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What somebody typed, as the database can store and count it. */
final class Typed {
    private Typed() {}

    /** A form whose hidden fields or choices were tampered with could not be read at all, and leads nowhere. */
    static void mustBeReadable(BindingResult errors) {
        if (errors.getTarget() == null) throw new NotFound("form", errors.getObjectName());
    }

    static String tidy(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").replace("\0", "").strip();
    }
}
