package nl.leertafel.stories;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what the author decides about a spot; whatever else was typed is kept with it. */
@Service
@Transactional
class SpotDesk {
    private static final int NOTE = 200;

    private final WritingService writing;
    private final SpotFinder finder;
    private final Rewording rewording;
    private final Lengths lengths;
    private final Clock clock;

    SpotDesk(WritingService writing, SpotFinder finder, Rewording rewording, Lengths lengths, Clock clock) {
        this.writing = writing;
        this.finder = finder;
        this.rewording = rewording;
        this.lengths = lengths;
        this.clock = clock;
    }

    /** @return what stands in the field now */
    AnswerForm press(Actor actor, UUID id, AnswerForm typed, SpotButton button, Map<String, String> fields) {
        Question question = button.question();
        String text = typed.text(question);
        Spot spot = writing.question(actor, id, question, text).spots().stream()
                .filter(button::isAt)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("stories.rule.spotMoved"));
        AnswerForm form = typed;
        switch (button.verb()) {
            case CONFIRM, RECONSIDER -> writing.answer(actor, id, question, typed);
            default -> {
                form = typed.with(question, rewording.of(text, spot, button, own(spot, fields)));
                lengths.mustFit(form);
                writing.answer(actor, id, question, form);
            }
        }
        if (button.verb() == SpotButton.Verb.CONFIRM) writing.confirm(actor, id, confirmed(spot, fields));
        Confirmed before = spot.confirmed();
        if (button.verb() == SpotButton.Verb.RECONSIDER && before != null) writing.reconsider(actor, id, before);
        return form;
    }

    private static String own(Spot spot, Map<String, String> fields) {
        String own = Words.line(fields.get("own." + spot.place()));
        if (own.length() > NOTE) throw new RuleBroken("stories.rule.ownTooLong", NOTE);
        return own;
    }

    private Confirmed confirmed(Spot spot, Map<String, String> fields) {
        if (spot.certain()) throw new RuleBroken("stories.rule.neverConfirmed");
        ConfirmReason reason = reason(fields.get("reason." + spot.place()));
        String note = finder.masked(Words.line(fields.get("note." + spot.place())));
        if (reason == null) throw new RuleBroken("stories.rule.reasonNeeded");
        if (reason == ConfirmReason.OTHER && note.isEmpty()) throw new RuleBroken("stories.rule.ownReasonNeeded");
        if (note.length() > NOTE) throw new RuleBroken("stories.rule.reasonTooLong", NOTE);
        return new Confirmed(spot.kind(), spot.words(), reason, note, clock.instant());
    }

    private static @Nullable ConfirmReason reason(@Nullable String sent) {
        return Arrays.stream(ConfirmReason.values())
                .filter(reason -> reason.name().equals(sent))
                .findFirst()
                .orElse(null);
    }
}
