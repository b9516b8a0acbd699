package nl.leertafel.stories;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Option;
import nl.leertafel.shared.Purpose;
import org.jspecify.annotations.Nullable;

/** Everything that was answered, before it is sent. */
record CheckPage(
        UUID id,
        long version,
        Purpose purpose,
        boolean canBeWritten,
        boolean signal,
        boolean consent,
        @Nullable Recognisable recognisable,
        List<Answer> answers,
        List<Spot> spots,
        @Nullable Remark remark,
        Readers readers) {

    public List<Spot> openSpots() {
        return spots.stream().filter(Spot::open).toList();
    }

    /** With something open in them. */
    public List<Answer> spotted() {
        return answers.stream()
                .filter(answer -> !openSpots(answer.question()).isEmpty())
                .toList();
    }

    public List<Spot> openSpots(Question question) {
        return openSpots().stream().filter(spot -> spot.question() == question).toList();
    }

    public List<Option> recognisableOptions() {
        return Option.all(Recognisable.class, "stories.recognisable");
    }

    public boolean ready() {
        return signal && consent;
    }

    /** The first question without whose answer it can't be sent; the consent when there is none. */
    public Question missing() {
        return answers.stream()
                .filter(answer -> answer.question().isNeeded() && !answer.given())
                .map(Answer::question)
                .findFirst()
                .orElse(Question.CONSENT);
    }

    /** Without the text, so that it reaches no log. */
    @Override
    public String toString() {
        return "check page of story " + id;
    }
}
