package nl.leertafel.notices.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param open whether there is a mail server
 * @param demonstration whether none is used because everything here is invented
 */
record MailPage(
        List<MailRow> rows,
        boolean open,
        boolean demonstration,
        @Nullable String next) {}
