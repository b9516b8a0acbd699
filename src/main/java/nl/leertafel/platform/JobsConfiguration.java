package nl.leertafel.platform;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.leertafel.people.MunicipalityLookup;
import nl.leertafel.shared.TravellingClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Jobs are kept in the database, so that several instances share them and a killed one loses none. */
@Configuration
class JobsConfiguration {
    /** The application's own clock; under another name than the one that the library would take from it. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock clockOfJobs(Clock clock) {
        return clock::instant;
    }

    @Bean
    RecurringTask<Void> oldSubmissionsAreForgotten(MunicipalityLookup municipalities, JdbcSubmissions submissions) {
        return Tasks.recurring("submissions-forgotten", Schedules.daily(TravellingClock.AMSTERDAM, LocalTime.of(3, 20)))
                .execute((job, context) -> municipalities.inEach(municipality -> submissions.forget()));
    }

    /** With {@code leertafel.jobs=false} this instance takes jobs in and carries none out. */
    @Bean
    @ConditionalOnProperty(name = "leertafel.jobs", havingValue = "false")
    DbSchedulerStarter jobsCarriedOutElsewhere() {
        return () -> {};
    }
}
