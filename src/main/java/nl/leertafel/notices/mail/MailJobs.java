package nl.leertafel.notices.mail;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import nl.leertafel.people.MunicipalityLookup;
import nl.leertafel.shared.TravellingClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailJobs {
    private static final Duration DATABASE_AWAY = Duration.ofMinutes(5);

    /** Killed half-way, it is carried out once more, and finds that the mail was claimed: then it does nothing. */
    @Bean
    CustomTask<Void> mailIsSent(Postman postman) {
        return Tasks.custom(MailJob.SEND)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(DATABASE_AWAY))
                .onDeadExecutionRevive()
                .execute((job, context) -> {
                    String[] place = job.getId().split("/");
                    return postman.deliver(UUID.fromString(place[0]), UUID.fromString(place[1]))
                            .<CompletionHandler<Void>>map(
                                    next -> (complete, operations) -> operations.reschedule(complete, next))
                            .orElseGet(CompletionHandler.OnCompleteRemove::new);
                });
    }

    /** Links in mails work as long as their row is there. */
    @Bean
    RecurringTask<Void> oldMailIsForgotten(MunicipalityLookup municipalities, MailCare care) {
        return Tasks.recurring(
                        "notices-mail-forgotten", Schedules.daily(TravellingClock.AMSTERDAM, LocalTime.of(3, 40)))
                .execute((job, context) -> municipalities.inEach(municipality -> care.forgetOld()));
    }
}
