package nl.leertafel.stories;

import java.util.List;
import nl.leertafel.shared.Actor;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Sitter;
import nl.leertafel.tables.TableLookup;
import nl.leertafel.tables.TableSummary;

/**
 * Who reads a story, for the author.
 *
 * @param returned whether a reviewer has read it already
 * @param reviewers by name; never the author
 */
record Readers(String table, boolean returned, List<String> reviewers) {
    static Readers of(CaseStory story, TableSummary table, Actor author, TableLookup tables) {
        List<String> reviewers = tables.sitters(story.tableId()).stream()
                .filter(sitter -> sitter.role() == SeatRole.PRIVACY_REVIEWER)
                .filter(sitter -> !sitter.personId().equals(author.personId()))
                .map(Sitter::name)
                .toList();
        return new Readers(table.name(), story.state() == StoryState.RETURNED, reviewers);
    }

    public String names() {
        return String.join(", ", reviewers);
    }
}
