package nl.leertafel.actions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Task;
import nl.leertafel.shared.TaskSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody promised and has not done yet. */
@Component
@Transactional(readOnly = true)
class ActionTasks implements TaskSource {
    private final ActionList list;
    private final ActionHistory history;

    ActionTasks(ActionList list, ActionHistory history) {
        this.list = list;
        this.history = history;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        Map<UUID, String> received = history.receivedBy(actor.personId());
        return list.openOf(actor).stream()
                .map(action -> task(action, received.get(action.id())))
                .toList();
    }

    /** @param giver who handed it over to the person, if somebody did */
    private static Task task(ActionRow action, @Nullable String giver) {
        return new Task(
                Task.Group.KEEP,
                action.what(),
                giver == null ? "actions.task.keep" : "actions.task.received",
                giver == null ? List.of(action.tableName()) : List.of(action.tableName(), giver),
                action.dueOn(),
                action.daysLate() > 0,
                "/actions/" + action.id());
    }
}
