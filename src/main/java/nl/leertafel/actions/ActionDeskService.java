package nl.leertafel.actions;

import java.util.Optional;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ActionDeskService implements ActionDesk {
    private final ActionService service;
    private final ActionChanges changes;
    private final ActionPages pages;

    ActionDeskService(ActionService service, ActionChanges changes, ActionPages pages) {
        this.service = service;
        this.changes = changes;
        this.pages = pages;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Promise> promise(UUID actionId, Actor actor) {
        try {
            return Optional.of(promise(pages.page(actor, actionId), actor));
        } catch (NotFound unseen) {
            return Optional.empty();
        }
    }

    private static Promise promise(ActionPage page, Actor actor) {
        ActionFacts facts = page.facts();
        return new Promise(
                facts.id(),
                facts.what(),
                page.table().name(),
                facts.dueOn(),
                facts.state() == ActionState.DONE,
                facts.state() == ActionState.DROPPED,
                facts.result(),
                page.saidBefore(),
                facts.ownerId().equals(actor.personId()),
                page.mayEnd(),
                page.mayUndo());
    }

    @Override
    public void complete(UUID actionId, UUID submission, String result, Actor actor) {
        service.complete(actor, actionId, submission, result);
    }

    @Override
    public void reopen(UUID actionId, UUID submission, Actor actor) {
        changes.reopen(actor, actionId, submission, null);
    }
}
