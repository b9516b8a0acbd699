/** What somebody promised is brought to mind before its day and once after it, and can be rounded off from the mail. */
@NullMarked
package nl.leertafel.notices.reminders;

import org.jspecify.annotations.NullMarked;
