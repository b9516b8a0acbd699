package nl.leertafel.letters;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Stale;
import nl.leertafel.shared.Submissions;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a letter from its first words to what the council reads. */
@Service
@Transactional
class LetterService {
    private final CouncilLetters letters;
    private final CouncilLetterParts parts;
    private final LetterReads reads;
    private final Composer composer;
    private final TableLookup tables;
    private final Submissions submissions;
    private final Clock clock;

    LetterService(
            CouncilLetters letters,
            CouncilLetterParts parts,
            LetterReads reads,
            Composer composer,
            TableLookup tables,
            Submissions submissions,
            Clock clock) {
        this.letters = letters;
        this.parts = parts;
        this.reads = reads;
        this.composer = composer;
        this.tables = tables;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** The letter of that quarter, which is composed now unless there is one. */
    UUID compose(Actor actor, UUID submission, @Nullable UUID table, Quarter quarter, String language) {
        if (!LetterRights.mayWrite(tables.seatsOf(actor), table)) throw new NotFound("letter", "new");
        if (table != null) tables.find(table);
        return submissions.once(submission, actor, () -> {
            Optional<LetterRow> there = reads.last(table, quarter);
            if (there.isPresent()) return there.get().id();
            Instant now = clock.instant();
            CouncilLetter letter = letters.saveAndFlush(new CouncilLetter(actor, table, quarter, language, 1, now));
            write(letter, composer.letter(actor, table, quarter, language), actor, now);
            return letter.id();
        });
    }

    UUID rewrite(Actor actor, UUID id, PartKind kind, PartForm form) {
        CouncilLetter letter = written(actor, id);
        return submissions.once(form.submission(), actor, () -> {
            letter.mustBeDraft();
            CouncilLetterPart part =
                    parts.findByLetterIdAndKind(id, kind).orElseThrow(() -> new NotFound("part", kind));
            long seen = form.version() == null ? -1 : form.version();
            part.rewrite(form.heading(), form.body(), seen, actor, clock.instant());
            parts.saveAndFlush(part);
            return id;
        });
    }

    /** @param seen the version of the words that whoever makes them final has read */
    UUID finish(Actor actor, UUID id, long seen, UUID submission) {
        CouncilLetter letter = written(actor, id);
        if (!LetterRights.mayFinish(tables.seatsOf(actor), letter.tableId())) throw new NotFound("letter", id);
        return submissions.once(submission, actor, () -> {
            if (CouncilLetterPart.version(parts.hold(id)) != seen) throw new Stale("letter", id);
            letter.finish(actor, clock.instant());
            return letters.saveAndFlush(letter).id();
        });
    }

    /** A correction of what was final: a draft with the same words. */
    UUID next(Actor actor, UUID id, UUID submission) {
        CouncilLetter letter = written(actor, id);
        return submissions.once(submission, actor, () -> {
            Optional<LetterRow> last = reads.last(letter.tableId(), letter.quarter());
            if (last.isPresent() && !last.get().isFinal()) return last.get().id();
            Instant now = clock.instant();
            CouncilLetter next = letters.saveAndFlush(letter.next(actor, now));
            write(
                    next,
                    parts.findByLetterId(id).stream()
                            .map(CouncilLetterPart::text)
                            .toList(),
                    actor,
                    now);
            return next.id();
        });
    }

    UUID remove(Actor actor, UUID id, UUID submission) {
        return submissions.once(submission, actor, () -> {
            CouncilLetter letter = written(actor, id);
            letter.mustBeDraft();
            letters.delete(letter);
            return id;
        });
    }

    private void write(CouncilLetter letter, List<PartText> texts, Actor actor, Instant now) {
        texts.forEach(text -> parts.saveAndFlush(new CouncilLetterPart(letter.id(), text, actor, now)));
    }

    /** @throws NotFound for whoever may not write in it */
    private CouncilLetter written(Actor actor, UUID id) {
        Seats seats = tables.seatsOf(actor);
        return letters.findById(id)
                .filter(letter -> LetterRights.mayWrite(seats, letter.tableId()))
                .orElseThrow(() -> new NotFound("letter", id));
    }
}
