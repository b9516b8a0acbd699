package nl.leertafel.people;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What signing in leaves behind belongs to no municipality. */
@Configuration
class SignInJobs {
    @Bean
    RecurringTask<Void> signInIsForgotten(SignInLimits limits, Links links) {
        return Tasks.recurring("sign-in-forgotten", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((task, context) -> {
                    limits.forget();
                    links.forget();
                });
    }
}
