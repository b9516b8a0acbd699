package nl.leertafel.rulechecks;

import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Scene;
import nl.leertafel.shared.ScenePlayer;
import org.springframework.stereotype.Component;

/** Plays claiming and checking rules in the demonstration. */
@Component
class RuleCheckScenes implements ScenePlayer {
    private static final String CLAIM = "rulechecks.claim";
    private static final String REQUEST = "rulechecks.request";
    private static final String RULE = "rulechecks.rule";
    private static final String WITHDRAW = "rulechecks.withdraw";

    private final RuleCheckService service;
    private final RuleCheckPages pages;

    RuleCheckScenes(RuleCheckService service, RuleCheckPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(CLAIM, REQUEST, RULE, WITHDRAW);
    }

    @Override
    public UUID play(Scene scene) {
        if (scene.verb().equals(CLAIM)) return service.claim(scene.by(), claimed(scene));
        UUID id = scene.id("check");
        long version = pages.page(scene.by(), id).facts().version();
        switch (scene.verb()) {
            case REQUEST ->
                service.request(
                        scene.by(),
                        id,
                        new CheckRequestForm(Ids.next(), version, scene.id("official"), scene.date("due")));
            case RULE -> service.rule(scene.by(), id, found(scene, version));
            case WITHDRAW ->
                service.withdraw(scene.by(), id, new ClaimWithdrawalForm(Ids.next(), version, scene.text("reason")));
            default -> throw new IllegalArgumentException(scene.verb());
        }
        return id;
    }

    private static RuleClaimForm claimed(Scene scene) {
        UUID claimant = scene.idOrNull("claimant");
        return new RuleClaimForm(
                Ids.next(),
                scene.id("table"),
                scene.idOrNull("session"),
                null,
                scene.idOrNull("story"),
                scene.idOrNull("failure"),
                scene.text("claim"),
                claimant == null ? scene.text("role") : claimant.toString(),
                true);
    }

    private static VerdictForm found(Scene scene, long version) {
        return new VerdictForm(
                Ids.next(),
                version,
                scene.oneOf("verdict", Verdict.class),
                scene.text("finding"),
                scene.textOrEmpty("quote"),
                scene.textOrEmpty("law"),
                "",
                scene.textOrEmpty("article"),
                scene.textOrEmpty("byLaw"),
                scene.textOrEmpty("link"));
    }
}
