package nl.leertafel.actions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Actions on the page of something else.
 *
 * @param empty message key of what it says when there are none
 * @param ended what was ended in a session, but agreed before
 * @param agree address of the form for a new one, if the person may agree here
 * @param choice what was answered to which ones really, on the page of a session
 * @param choose address of that question, if it is asked now and the person may answer
 * @param all address of the whole list, if it shows more
 */
record ActionsPanel(
        String empty,
        List<ActionRow> rows,
        List<ActionRow> ended,
        @Nullable String agree,
        @Nullable String all,
        @Nullable Choice choice,
        @Nullable String choose) {}
