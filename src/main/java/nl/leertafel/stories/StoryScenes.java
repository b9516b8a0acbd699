package nl.leertafel.stories;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Domain;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Scene;
import nl.leertafel.shared.ScenePlayer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people do with stories in the demonstration. */
@Component
class StoryScenes implements ScenePlayer {
    private static final String STORY = "story";

    private final WritingService writing;
    private final SendingService sending;
    private final StoryService stories;
    private final StagingService staging;
    private final BundleService bundles;
    private final Clock clock;

    StoryScenes(
            WritingService writing,
            SendingService sending,
            StoryService stories,
            StagingService staging,
            BundleService bundles,
            Clock clock) {
        this.writing = writing;
        this.sending = sending;
        this.stories = stories;
        this.staging = staging;
        this.bundles = bundles;
        this.clock = clock;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(
                "stories.draft",
                "stories.submit",
                "stories.agenda",
                "stories.tell",
                "stories.followUp",
                "stories.withdraw",
                "stories.bundle",
                "stories.read");
    }

    @Override
    public UUID play(Scene scene) {
        return switch (scene.verb()) {
            case "stories.draft" -> draft(scene);
            case "stories.submit" -> submit(scene);
            case "stories.agenda" -> staging.putOnAgenda(scene.by(), scene.id(STORY), session(scene));
            case "stories.tell" -> staging.tell(scene.by(), scene.id(STORY), session(scene));
            case "stories.followUp" -> staging.followUp(scene.by(), scene.id(STORY), Ids.next());
            case "stories.withdraw" -> stories.withdraw(scene.by(), scene.id(STORY), Ids.next());
            case "stories.bundle" -> bundles.bundle(scene.by(), scene.id(STORY), bundle(scene));
            case "stories.read" -> stories.page(scene.by(), scene.id(STORY)).id();
            default -> throw new IllegalArgumentException(scene.verb());
        };
    }

    private UUID draft(Scene scene) {
        UUID id = writing.start(scene.by(), new StartForm(Ids.next(), scene.id("table")));
        for (Question question : Question.values()) {
            AnswerForm opened = writing.form(scene.by(), id, question);
            writing.answer(scene.by(), id, question, typed(scene, opened));
        }
        return id;
    }

    private AnswerForm typed(Scene scene, AnswerForm opened) {
        return new AnswerForm(
                null,
                opened.version(),
                opened.seen(),
                scene.textOrEmpty("title"),
                scene.textOrEmpty("happened"),
                scene.textOrEmpty("wouldHaveHelped"),
                scene.textOrEmpty("wentWell"),
                scene.textOrEmpty("gotStuck"),
                choice(scene, "stuckWhere", StuckWhere.class),
                scene.textOrEmpty("obstacle"),
                scene.textOrEmpty("thinkAlong"),
                scene.textOrEmpty("meaning"),
                domains(scene),
                choice(scene, "source", Source.class),
                choice(scene, "consent", Consent.class),
                LocalDate.ofInstant(scene.at(), clock.getZone()));
    }

    private static Set<Domain> domains(Scene scene) {
        Set<Domain> domains = EnumSet.noneOf(Domain.class);
        if (!scene.textOrEmpty("domains").isEmpty()) {
            scene.texts("domains").forEach(name -> domains.add(Domain.valueOf(name)));
        }
        return domains;
    }

    private static <E extends Enum<E>> @Nullable E choice(Scene scene, String field, Class<E> type) {
        return scene.textOrEmpty(field).isEmpty() ? null : scene.oneOf(field, type);
    }

    private UUID submit(Scene scene) {
        UUID id = scene.id(STORY);
        sending.check(scene.by(), id)
                .openSpots()
                .forEach(spot -> writing.confirm(scene.by(), id, invented(scene, spot)));
        long checked = sending.check(scene.by(), id).version();
        sending.submit(scene.by(), id, new SendForm(Ids.next(), checked, Recognisable.NO, false));
        return id;
    }

    /** Everybody in a demonstration is. */
    private static Confirmed invented(Scene scene, Spot spot) {
        return new Confirmed(spot.kind(), spot.words(), ConfirmReason.ALTERED, "", scene.at());
    }

    private static BundleForm bundle(Scene scene) {
        return new BundleForm(Ids.next(), Set.of(scene.id("signal")));
    }

    private static SessionForm session(Scene scene) {
        return new SessionForm(Ids.next(), scene.id("session"), false);
    }
}
