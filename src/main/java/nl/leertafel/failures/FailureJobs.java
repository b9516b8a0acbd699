package nl.leertafel.failures;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.leertafel.people.MunicipalityLookup;
import nl.leertafel.shared.TravellingClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FailureJobs {
    @Bean
    RecurringTask<Void> practiceIsAskedAgain(MunicipalityLookup municipalities, PracticeRounds rounds) {
        return Tasks.recurring(
                        "failures-practice-again", Schedules.daily(TravellingClock.AMSTERDAM, LocalTime.of(7, 10)))
                .execute((job, context) -> municipalities.inEach(rounds::askWhatIsDue));
    }
}
