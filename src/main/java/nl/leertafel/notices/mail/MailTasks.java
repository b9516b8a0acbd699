package nl.leertafel.notices.mail;

import java.util.List;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Task;
import nl.leertafel.shared.TaskSource;
import org.springframework.stereotype.Component;

/** Somebody has to look at mail that nobody will send any more. */
@Component
class MailTasks implements TaskSource {
    private final MailCare care;

    MailTasks(MailCare care) {
        this.care = care;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        long stuck = actor.isAdministrator() ? care.stuck() : 0;
        if (stuck == 0) return List.of();
        return List.of(new Task(Task.Group.MANAGE, null, "notices.task.mail", List.of(stuck), null, false, "/mail"));
    }
}
