package nl.leertafel.intake;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import nl.leertafel.people.MunicipalityLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to uploaded spreadsheets by itself. */
@Configuration(proxyBeanMethods = false)
class IntakeJobs {
    @Bean
    RecurringTask<Void> unfinishedImportsAreErased(MunicipalityLookup municipalities, IntakeEnding ending) {
        return Tasks.recurring("intake-erased", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((job, context) -> municipalities.inEach(municipality -> ending.eraseUnfinished()));
    }
}
