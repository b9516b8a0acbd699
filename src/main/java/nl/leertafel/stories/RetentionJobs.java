package nl.leertafel.stories;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import nl.leertafel.people.MunicipalityLookup;
import nl.leertafel.shared.TravellingClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to words of stories by itself. */
@Configuration(proxyBeanMethods = false)
class RetentionJobs {
    @Bean
    RecurringTask<Void> storiesAreErased(MunicipalityLookup municipalities, Retention retention) {
        return Tasks.recurring("stories-erased", Schedules.daily(TravellingClock.AMSTERDAM, LocalTime.of(3, 10)))
                .execute((job, context) -> municipalities.inEach(municipality -> {
                    retention.eraseTold();
                    retention.eraseDrafts();
                    retention.remindOfDrafts();
                }));
    }

    /** What was indexed with an earlier key is found as well as long as that key is given. */
    @Bean
    RecurringTask<Void> storiesAreIndexed(MunicipalityLookup municipalities, StoryIndexing indexing) {
        return Tasks.recurring("stories-indexed", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((job, context) -> municipalities.inEach(municipality -> indexing.renew()));
    }
}
