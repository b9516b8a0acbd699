package nl.leertafel.actions;

import java.util.List;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Task;
import nl.leertafel.shared.TaskSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody promised and has not done yet. */
@Component
@Transactional(readOnly = true)
class ActionTasks implements TaskSource {
    private final ActionList list;

    ActionTasks(ActionList list) {
        this.list = list;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        return list.openOf(actor).stream().map(ActionTasks::task).toList();
    }

    private static Task task(ActionRow action) {
        return new Task(
                Task.Group.KEEP,
                action.what(),
                "actions.task.keep",
                List.of(action.tableName()),
                action.dueOn(),
                action.daysLate() > 0,
                "/actions/" + action.id());
    }
}
