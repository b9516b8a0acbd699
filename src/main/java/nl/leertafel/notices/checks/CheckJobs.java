package nl.leertafel.notices.checks;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.leertafel.people.MunicipalityLookup;
import nl.leertafel.shared.TravellingClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CheckJobs {
    @Bean
    RecurringTask<Void> rulesAreAskedFor(MunicipalityLookup municipalities, CheckMail mail) {
        return Tasks.recurring(
                        "notices-rules-asked-for", Schedules.daily(TravellingClock.AMSTERDAM, LocalTime.of(7, 25)))
                .execute((job, context) -> municipalities.inEach(municipality -> mail.remind()));
    }
}
