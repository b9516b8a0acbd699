package nl.leertafel.actions;

import java.util.List;
import nl.leertafel.sessions.SessionSummary;
import nl.leertafel.tables.TableSummary;

/** @param rows the new ones of the session that are open */
record ChoicePage(TableSummary table, SessionSummary session, List<ActionRow> rows, Choice choice) {}
