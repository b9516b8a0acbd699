package nl.leertafel.letters;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

record LetterFinished(UUID letterId, UUID tableId, Actor by, Instant at) implements Happened {
    @Override
    public String what() {
        return "letter.final";
    }

    @Override
    public List<Subject> about() {
        return List.of(Subject.table(tableId));
    }
}
