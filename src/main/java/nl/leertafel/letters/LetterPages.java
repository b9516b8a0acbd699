package nl.leertafel.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Option;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import nl.leertafel.tables.TableSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows letters to whoever may see them. */
@Service
@Transactional(readOnly = true)
class LetterPages {
    private final LetterReads reads;
    private final CouncilLetterParts parts;
    private final Composer composer;
    private final TableLookup tables;
    private final MessageSource messages;
    private final Clock clock;

    LetterPages(
            LetterReads reads,
            CouncilLetterParts parts,
            Composer composer,
            TableLookup tables,
            MessageSource messages,
            Clock clock) {
        this.reads = reads;
        this.parts = parts;
        this.composer = composer;
        this.tables = tables;
        this.messages = messages;
        this.clock = clock;
    }

    LettersPage list(Actor actor, @Nullable UUID after, Locale language) {
        Seats seats = tables.seatsOf(actor);
        List<LetterRow> found = reads.seenBy(seats, after);
        List<LetterRow> rows = found.stream().limit(LetterReads.PAGE).toList();
        boolean more = found.size() > rows.size();
        Words words = new Words(messages, language);
        List<Option> about = about(actor, seats, words);
        return new LettersPage(
                rows,
                more ? "/letters?after=" + rows.get(rows.size() - 1).id() : null,
                after == null ? null : "/letters",
                !about.isEmpty(),
                Quarter.choices(LocalDate.now(clock)).stream()
                        .map(quarter -> Option.of(quarter.written(), quarter.name(words)))
                        .toList(),
                about);
    }

    LetterPage show(Actor actor, UUID id, Locale language) {
        Seats seats = tables.seatsOf(actor);
        LetterRow letter = seen(seats, id);
        boolean writes = LetterRights.mayWrite(seats, letter.tableId());
        UUID table = letter.tableId();
        List<CouncilLetterPart> written = parts.findByLetterId(id);
        return new LetterPage(
                letter,
                new Quarter(letter.quarter()).name(new Words(messages, language)),
                texts(written),
                CouncilLetterPart.version(written),
                writes && !letter.isFinal(),
                !letter.isFinal() && LetterRights.mayFinish(seats, table),
                letter.isFinal()
                        && writes
                        && reads.last(table, new Quarter(letter.quarter()))
                                .filter(last -> last.id().equals(id))
                                .isPresent(),
                table == null ? null : tables.find(table).pinned());
    }

    /** @throws NotFound for whoever may not write in it */
    PartPage part(Actor actor, UUID id, PartKind kind, boolean fresh) {
        Seats seats = tables.seatsOf(actor);
        LetterRow letter = seen(seats, id);
        if (letter.isFinal() || !LetterRights.mayWrite(seats, letter.tableId())) throw new NotFound("letter", id);
        CouncilLetterPart part = parts.findByLetterIdAndKind(id, kind).orElseThrow(() -> new NotFound("part", kind));
        PartText offered = fresh
                ? composer.part(kind, actor, letter.tableId(), new Quarter(letter.quarter()), letter.language())
                : part.text();
        return new PartPage(letter, part.text(), part.version(), offered, fresh);
    }

    private LetterRow seen(Seats seats, UUID id) {
        return reads.find(id)
                .filter(letter -> LetterRights.mayRead(seats, letter.tableId(), letter.isFinal()))
                .orElseThrow(() -> new NotFound("letter", id));
    }

    private static List<PartText> texts(List<CouncilLetterPart> written) {
        return written.stream()
                .map(CouncilLetterPart::text)
                .sorted(Comparator.comparing(PartText::kind))
                .toList();
    }

    private List<Option> about(Actor actor, Seats seats, Words words) {
        List<Option> about = new ArrayList<>();
        if (seats.administrator()) about.add(Option.of("", words.say("letters.all")));
        for (TableSummary table : tables.visibleTo(actor))
            if (LetterRights.mayWrite(seats, table.id())) about.add(Option.of(table.id(), table.name()));
        return about;
    }
}
