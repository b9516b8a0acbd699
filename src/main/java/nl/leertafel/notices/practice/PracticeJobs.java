package nl.leertafel.notices.practice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.leertafel.people.MunicipalityLookup;
import nl.leertafel.shared.TravellingClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PracticeJobs {
    @Bean
    RecurringTask<Void> practiceIsAsked(MunicipalityLookup municipalities, Asking asking) {
        return Tasks.recurring(
                        "notices-practice-asked", Schedules.daily(TravellingClock.AMSTERDAM, LocalTime.of(7, 20)))
                .execute((job, context) -> municipalities.inEach(municipality -> asking.askWhatIsDue()));
    }
}
