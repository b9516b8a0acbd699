package nl.leertafel.failures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leertafel.people.PersonLookup;
import nl.leertafel.people.PersonSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can go along with a part of a failure, beside stories: what modules above keep about it, and answers of practice. */
@Service
@Transactional(readOnly = true)
class Along {
    private final Access access;
    private final List<Belongings> belongings;
    private final PersonLookup people;
    private final MessageSource messages;

    Along(Access access, List<Belongings> belongings, PersonLookup people, MessageSource messages) {
        this.access = access;
        this.belongings = belongings;
        this.people = people;
        this.messages = messages;
    }

    List<Option> of(Actor actor, UUID id) {
        SystemFailure failure = access.toRead(id, access.seats(actor));
        Stream<Option> kept = belongings.stream().flatMap(one -> one.of(id, actor).stream());
        return Stream.concat(kept, answers(failure.hearing().toGiveAlong(), actor.language()).stream())
                .toList();
    }

    private List<Option> answers(List<PracticeConfirmation> given, Locale language) {
        Map<UUID, PersonSummary> names =
                people.find(given.stream().map(PracticeConfirmation::personId).toList());
        return given.stream()
                .map(one -> Option.of(one.id(), text(one, names.get(one.personId()), language)))
                .toList();
    }

    private String text(PracticeConfirmation given, @Nullable PersonSummary person, Locale language) {
        String key = given.stillHappens() ? "failures.split.denied" : "failures.split.confirmed";
        return messages.getMessage(key, new Object[] {person == null ? "" : person.name(), given.note()}, language);
    }
}
