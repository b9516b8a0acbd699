package nl.leertafel.actions;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Scene;
import nl.leertafel.shared.ScenePlayer;
import org.springframework.stereotype.Component;

/** Plays agreeing and ending in the demonstration. */
@Component
class ActionScenes implements ScenePlayer {
    private static final String AGREE = "actions.agree";
    private static final String COMPLETE = "actions.complete";
    private static final String DROP = "actions.drop";
    private static final String HAND_OVER = "actions.handOver";
    private static final String RESCHEDULE = "actions.reschedule";
    private static final String REOPEN = "actions.reopen";
    private static final String CHOOSE = "actions.choose";

    private final ActionService service;
    private final ActionChanges changes;
    private final ChoiceService choices;
    private final ActionPages pages;

    ActionScenes(ActionService service, ActionChanges changes, ChoiceService choices, ActionPages pages) {
        this.service = service;
        this.changes = changes;
        this.choices = choices;
        this.pages = pages;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(AGREE, COMPLETE, DROP, HAND_OVER, RESCHEDULE, REOPEN, CHOOSE);
    }

    @Override
    public UUID play(Scene scene) {
        if (scene.verb().equals(AGREE)) return service.agree(scene.by(), agreement(scene));
        if (scene.verb().equals(CHOOSE)) return choices.answer(scene.by(), choice(scene));
        UUID id = scene.id("action");
        long version = pages.page(scene.by(), id).facts().version();
        switch (scene.verb()) {
            case COMPLETE ->
                service.complete(scene.by(), id, new CompleteForm(Ids.next(), version, scene.text("result")));
            case DROP -> service.drop(scene.by(), id, new DropForm(Ids.next(), version, scene.text("result")));
            case HAND_OVER ->
                changes.handOver(
                        scene.by(),
                        id,
                        new HandOverForm(Ids.next(), version, scene.id("owner"), scene.textOrEmpty("note")));
            case RESCHEDULE ->
                changes.reschedule(
                        scene.by(), id, new RescheduleForm(Ids.next(), version, scene.date("due"), scene.text("why")));
            case REOPEN -> changes.reopen(scene.by(), id, Ids.next(), version);
            default -> throw new IllegalArgumentException(scene.verb());
        }
        return id;
    }

    /** One is dropped, the others stay. */
    private static ChoiceForm choice(Scene scene) {
        List<String> picks = List.of(ChoiceForm.DROP + scene.id("drop"));
        return new ChoiceForm(Ids.next(), scene.id("session"), picks, scene.text("why"), null, null);
    }

    private static AgreeForm agreement(Scene scene) {
        return new AgreeForm(
                Ids.next(),
                scene.id("table"),
                scene.idOrNull("session"),
                null,
                scene.idOrNull("story"),
                scene.idOrNull("failure"),
                scene.text("what"),
                scene.id("owner"),
                scene.date("due"));
    }
}
