package nl.leertafel.notices;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.leertafel.people.MunicipalityLookup;
import nl.leertafel.shared.TravellingClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoticeJobs {
    @Bean
    RecurringTask<Void> digestOfNews(MunicipalityLookup municipalities, NewsMail mail) {
        return Tasks.recurring("notices-digest", Schedules.daily(TravellingClock.AMSTERDAM, LocalTime.of(7, 30)))
                .execute((job, context) -> municipalities.inEach(municipality -> mail.digest()));
    }
}
