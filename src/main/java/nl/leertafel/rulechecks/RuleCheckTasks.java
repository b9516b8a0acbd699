package nl.leertafel.rulechecks;

import java.util.List;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Task;
import nl.leertafel.shared.TaskSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody was asked to look up. */
@Component
@Transactional(readOnly = true)
class RuleCheckTasks implements TaskSource {
    private final RuleCheckList list;

    RuleCheckTasks(RuleCheckList list) {
        this.list = list;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        return list.askedOf(actor).stream().map(RuleCheckTasks::task).toList();
    }

    private static Task task(RuleCheckRow check) {
        return new Task(
                Task.Group.KEEP,
                check.claim(),
                "rulechecks.task.asked",
                List.of(check.tableName()),
                check.dueOn(),
                check.daysLate() > 0,
                "/rule-checks/" + check.id());
    }
}
