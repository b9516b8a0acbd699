package nl.leertafel.intake;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Scene;
import nl.leertafel.shared.ScenePlayer;
import org.springframework.stereotype.Component;

/** Plays taking a list over in the demonstration. */
@Component
class IntakeScenes implements ScenePlayer {
    private final Intake intake;
    private final IntakeEnding ending;

    IntakeScenes(Intake intake, IntakeEnding ending) {
        this.intake = intake;
        this.ending = ending;
    }

    @Override
    public Set<String> verbs() {
        return Set.of("intake.takeOver");
    }

    /** The names of its columns tell what they are; all of it is for one table. */
    @Override
    public UUID play(Scene scene) {
        Actor by = scene.by();
        byte[] list = scene.text("list").getBytes(StandardCharsets.UTF_8);
        UUID id = intake.upload(by, Ids.next(), scene.text("file"), list);
        Choices guessed = intake.choices(by, id, null);
        Map<Part, String> table = Map.of(Part.TABLE, scene.id("table").toString());
        Choices choices = new Choices(guessed.sheet(), guessed.columns(), table);
        intake.choose(by, id, ColumnsForm.of(Ids.next(), choices));
        return ending.carryOut(by, id, new CarryOutForm(Ids.next(), false));
    }
}
