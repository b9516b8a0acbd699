package nl.leertafel.platform;

import java.time.Clock;
import nl.leertafel.shared.MunicipalityScope;
import nl.leertafel.shared.TravellingClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One of each of the shared things that have a state. */
@Configuration(proxyBeanMethods = false)
class SharedConfiguration {
    @Bean
    TravellingClock clock() {
        return new TravellingClock(Clock.systemUTC());
    }

    @Bean
    MunicipalityScope municipalityScope() {
        return new MunicipalityScope();
    }
}
