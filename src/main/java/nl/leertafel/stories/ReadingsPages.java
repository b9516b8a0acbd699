package nl.leertafel.stories;

import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Purpose;
import nl.leertafel.tables.TableLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who read a story, page by page. */
@Service
@Transactional(readOnly = true)
class ReadingsPages {
    private final CaseStories stories;
    private final StoryReadings readings;
    private final TableLookup tables;

    ReadingsPages(CaseStories stories, StoryReadings readings, TableLookup tables) {
        this.stories = stories;
        this.readings = readings;
        this.tables = tables;
    }

    /** @param title empty when the story was withdrawn */
    record Page(UUID id, Purpose purpose, String title, Portion<StoryReading> readings, boolean first) {
        public @Nullable String next() {
            return readings.next() == null ? null : start() + "?after=" + readings.next();
        }

        public String start() {
            return "/stories/" + id + "/readings";
        }

        /** Without the title, so that it reaches no log. */
        @Override
        public String toString() {
            return "readings of story " + id;
        }
    }

    /** @throws NotFound for everybody but the author */
    Page page(Actor actor, UUID id, @Nullable UUID after) {
        CaseStory story =
                stories.findById(id).filter(found -> found.isBy(actor)).orElseThrow(() -> new NotFound("story", id));
        return new Page(
                id,
                tables.find(story.tableId()).pinned(),
                story.answers().title(),
                readings.page(id, after),
                after == null);
    }
}
