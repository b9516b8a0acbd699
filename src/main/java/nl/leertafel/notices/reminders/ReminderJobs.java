package nl.leertafel.notices.reminders;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.leertafel.people.MunicipalityLookup;
import nl.leertafel.shared.TravellingClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReminderJobs {
    @Bean
    RecurringTask<Void> promisesAreBroughtToMind(MunicipalityLookup municipalities, Reminding reminding) {
        return Tasks.recurring("notices-reminders", Schedules.daily(TravellingClock.AMSTERDAM, LocalTime.of(7, 35)))
                .execute((job, context) -> municipalities.inEach(municipality -> reminding.remind()));
    }
}
