package nl.leertafel.platform;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import java.time.Clock;
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

    /** With {@code leertafel.jobs=false} this instance takes jobs in and carries none out. */
    @Bean
    @ConditionalOnProperty(name = "leertafel.jobs", havingValue = "false")
    DbSchedulerStarter jobsCarriedOutElsewhere() {
        return () -> {};
    }
}
