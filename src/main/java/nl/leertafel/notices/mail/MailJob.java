package nl.leertafel.notices.mail;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The job that sends one mail; it is named after the mail and holds nothing else. */
@Component
class MailJob {
    static final TaskDescriptor<Void> SEND = TaskDescriptor.of("notices-mail");

    private final ObjectProvider<SchedulerClient> scheduler;

    /** The scheduler knows the jobs and these know the outbox, which needs the scheduler only later. */
    MailJob(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    /** In the transaction of the caller. */
    void schedule(UUID municipality, UUID mail, Instant at) {
        scheduler
                .getObject()
                .scheduleIfNotExists(SEND.instance(municipality + "/" + mail).scheduledTo(at));
    }
}
