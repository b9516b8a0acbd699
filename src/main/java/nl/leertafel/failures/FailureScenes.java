package nl.leertafel.failures;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Domain;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Scene;
import nl.leertafel.shared.ScenePlayer;
import org.springframework.stereotype.Component;

/** What people do with failures in the demonstration. */
@Component
class FailureScenes implements ScenePlayer {
    private static final String FAILURE = "failure";

    private final FailureNaming naming;
    private final FailureTransitions transitions;
    private final Mergers mergers;
    private final StoryTies ties;

    FailureScenes(FailureNaming naming, FailureTransitions transitions, Mergers mergers, StoryTies ties) {
        this.naming = naming;
        this.transitions = transitions;
        this.mergers = mergers;
        this.ties = ties;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(
                "failures.name",
                "failures.link",
                "failures.acknowledge",
                "failures.owner",
                "failures.work",
                "failures.claim",
                "failures.confirm",
                "failures.merge",
                "failures.family");
    }

    @Override
    public UUID play(Scene scene) {
        return switch (scene.verb()) {
            case "failures.name" -> naming.name(scene.by(), named(scene));
            case "failures.link" ->
                naming.link(scene.by(), scene.id(FAILURE), new LinkForm(Ids.next(), scene.id("story")));
            case "failures.acknowledge" -> transitions.acknowledge(scene.by(), scene.id(FAILURE), owner(scene));
            case "failures.owner" -> transitions.changeOwner(scene.by(), scene.id(FAILURE), owner(scene));
            case "failures.work" -> transitions.beginWork(scene.by(), scene.id(FAILURE), Ids.next());
            case "failures.claim" ->
                transitions.claim(scene.by(), scene.id(FAILURE), new ClaimForm(Ids.next(), scene.text("claim")));
            case "failures.confirm" -> transitions.answer(scene.by(), scene.id(FAILURE), answer(scene));
            case "failures.merge" -> mergers.merge(scene.by(), scene.id(FAILURE), merger(scene));
            case "failures.family" ->
                ties.answerForFamily(scene.by(), scene.id(FAILURE), scene.id("story"), family(scene));
            default -> throw new IllegalArgumentException(scene.verb());
        };
    }

    private static NameForm named(Scene scene) {
        return new NameForm(
                Ids.next(),
                scene.id("table"),
                scene.idOrNull("session"),
                null,
                scene.idOrNull("story"),
                scene.text("statement"),
                scene.oneOf("kind", FailureKind.class),
                scene.oneOf("level", FailureLevel.class),
                domains(scene),
                scene.textOrEmpty("workaround"),
                true);
    }

    private static Set<Domain> domains(Scene scene) {
        Set<Domain> domains = EnumSet.noneOf(Domain.class);
        if (!scene.textOrEmpty("domains").isEmpty())
            scene.texts("domains").forEach(name -> domains.add(Domain.valueOf(name)));
        return domains;
    }

    private static OwnerForm owner(Scene scene) {
        return new OwnerForm(Ids.next(), scene.idOrNull("owner"), scene.textOrEmpty("handover"));
    }

    private static MergeForm merger(Scene scene) {
        return new MergeForm(Ids.next(), scene.id("other"), scene.id(FAILURE));
    }

    private static FamilyForm family(Scene scene) {
        return new FamilyForm(Ids.next(), scene.oneOf("solved", Solved.class));
    }

    private static AnswerForm answer(Scene scene) {
        return new AnswerForm(Ids.next(), scene.flag("stillHappens"), scene.textOrEmpty("note"));
    }
}
