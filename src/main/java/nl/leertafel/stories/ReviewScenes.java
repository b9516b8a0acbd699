package nl.leertafel.stories;

import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Scene;
import nl.leertafel.shared.ScenePlayer;
import org.springframework.stereotype.Component;

/** What reviewers do with stories in the demonstration, and how authors answer what they suggest. */
@Component
class ReviewScenes implements ScenePlayer {
    private final ReviewService reviews;
    private final ReviewPages pages;
    private final EditService edits;
    private final AuthorEdits answers;

    ReviewScenes(ReviewService reviews, ReviewPages pages, EditService edits, AuthorEdits answers) {
        this.reviews = reviews;
        this.pages = pages;
        this.edits = edits;
        this.answers = answers;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(
                "stories.suggest",
                "stories.release",
                "stories.return",
                "stories.refuse",
                "stories.accept",
                "stories.decline");
    }

    @Override
    public UUID play(Scene scene) {
        Actor by = scene.by();
        UUID story = scene.id("story");
        return switch (scene.verb()) {
            case "stories.suggest" -> suggest(scene, story);
            case "stories.release" -> reviews.release(by, story, review(scene, story));
            case "stories.return" -> reviews.giveBack(by, story, review(scene, story));
            case "stories.refuse" -> refuse(scene, story);
            case "stories.accept" -> {
                EditRow edit = edit(scene, story);
                yield answers.accept(by, story, edit.id(), new AcceptForm(Ids.next(), edit.seen()));
            }
            case "stories.decline" ->
                answers.decline(by, story, edit(scene, story).id(), Ids.next());
            default -> throw new IllegalArgumentException(scene.verb());
        };
    }

    private UUID suggest(Scene scene, UUID story) {
        Question question = question(scene);
        EditForm opened = edits.form(scene.by(), story, question);
        EditForm typed =
                new EditForm(Ids.next(), opened.version(), opened.seen(), scene.text("proposed"), scene.text("why"));
        return edits.propose(scene.by(), story, question, typed);
    }

    private UUID refuse(Scene scene, UUID story) {
        long read = pages.page(scene.by(), story).version();
        RefusalReason reason = scene.oneOf("reason", RefusalReason.class);
        return reviews.refuse(scene.by(), story, new RefusalForm(Ids.next(), read, reason, scene.text("remark")));
    }

    private ReviewForm review(Scene scene, UUID story) {
        long read = pages.page(scene.by(), story).version();
        return new ReviewForm(Ids.next(), read, scene.textOrEmpty("remark"));
    }

    private EditRow edit(Scene scene, UUID story) {
        return answers.page(scene.by(), story).open().stream()
                .filter(edit -> edit.question() == question(scene))
                .findFirst()
                .orElseThrow();
    }

    private static Question question(Scene scene) {
        return scene.oneOf("question", Question.class);
    }
}
