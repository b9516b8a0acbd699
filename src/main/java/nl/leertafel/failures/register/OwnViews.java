package nl.leertafel.failures.register;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The views that a person saved. Nobody else sees them; what somebody sends to others is the address that they lead to. */
@Service
@Transactional
class OwnViews {
    /** More than fit beside each other are no help in finding one. */
    static final int MOST = 20;

    private final RegisterViews views;
    private final Submissions submissions;
    private final Clock clock;

    OwnViews(RegisterViews views, Submissions submissions, Clock clock) {
        this.views = views;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<RegisterPage.Own> of(Actor actor, Filter filter) {
        return views.findByPersonIdAndRemovedAtIsNullOrderByCreatedAt(actor.personId()).stream()
                .map(view -> new RegisterPage.Own(
                        view.id(),
                        view.name(),
                        Filter.PATH + "?" + view.query(),
                        view.query().equals(filter.viewQuery()),
                        view.begins()))
                .toList();
    }

    /** With which the person likes to begin. */
    @Transactional(readOnly = true)
    Optional<String> first(Actor actor) {
        return views.findByPersonIdAndRemovedAtIsNullOrderByCreatedAt(actor.personId()).stream()
                .filter(RegisterView::begins)
                .map(view -> Filter.PATH + "?" + view.query())
                .findFirst();
    }

    /** @throws NotFound when the person has no such view */
    @Transactional(readOnly = true)
    String name(Actor actor, UUID id) {
        return mine(actor, id).name();
    }

    UUID save(Actor actor, ViewForm form, Filter shown) {
        return submissions.once(form.submission(), actor, () -> {
            List<RegisterView> own = views.findByPersonIdAndRemovedAtIsNullOrderByCreatedAt(actor.personId());
            if (own.size() >= MOST) throw new RuleBroken("register.rule.tooManyViews", MOST);
            mustBeFree(own, form.name(), null);
            return views.saveAndFlush(
                            new RegisterView(actor, form.name(), Address.kept(shown.viewQuery()), clock.instant()))
                    .id();
        });
    }

    void rename(Actor actor, UUID id, ViewForm form) {
        change(actor, id, form.submission(), view -> {
            mustBeFree(views.findByPersonIdAndRemovedAtIsNullOrderByCreatedAt(actor.personId()), form.name(), id);
            view.rename(form.name());
        });
    }

    void begin(Actor actor, UUID id, UUID submission, boolean begins) {
        change(actor, id, submission, view -> {
            for (RegisterView other : views.findByPersonIdAndRemovedAtIsNullOrderByCreatedAt(actor.personId())) {
                other.begin(false);
                views.saveAndFlush(other);
            }
            view.begin(begins);
        });
    }

    void remove(Actor actor, UUID id, UUID submission) {
        views.forgetRemoved(actor.personId());
        change(actor, id, submission, view -> view.remove(clock.instant()));
    }

    void bringBack(Actor actor, UUID id, UUID submission) {
        change(actor, id, submission, view -> {
            mustBeFree(views.findByPersonIdAndRemovedAtIsNullOrderByCreatedAt(actor.personId()), view.name(), id);
            view.bringBack();
        });
    }

    private void change(Actor actor, UUID id, UUID submission, Consumer<RegisterView> verb) {
        RegisterView mine = mine(actor, id);
        submissions.once(submission, actor, () -> {
            verb.accept(mine);
            return views.saveAndFlush(mine).id();
        });
    }

    private RegisterView mine(Actor actor, UUID id) {
        return views.findById(id).filter(view -> view.isOf(actor)).orElseThrow(() -> new NotFound("view", id));
    }

    private static void mustBeFree(List<RegisterView> own, String name, @Nullable UUID but) {
        boolean taken = own.stream()
                .anyMatch(
                        view -> view.name().equalsIgnoreCase(name) && !view.id().equals(but));
        if (taken) throw new RuleBroken("register.rule.nameTaken");
    }
}
