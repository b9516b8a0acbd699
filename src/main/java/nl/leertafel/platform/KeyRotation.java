package nl.leertafel.platform;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leertafel.people.MunicipalityLookup;
import nl.leertafel.vault.Rotation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When a new key comes first, what was sealed with another is sealed anew while people go on working. */
@Configuration(proxyBeanMethods = false)
class KeyRotation {
    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);

    @Bean
    RecurringTask<Void> textsAreSealedAnew(MunicipalityLookup municipalities, Rotation rotation) {
        return Tasks.recurring("texts-sealed-anew", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((job, context) -> rotate(municipalities, rotation));
    }

    /**
     * An old key is forgotten in a run that found nothing to do and nothing left: a text on which somebody works at that
     * moment is passed by, and needs its key still.
     */
    static void rotate(MunicipalityLookup municipalities, Rotation rotation) {
        AtomicInteger sealed = new AtomicInteger();
        Set<Integer> needed = new HashSet<>();
        municipalities.inEach(municipality -> {
            sealed.addAndGet(rotation.sealAnew());
            needed.addAll(rotation.texts().keySet());
        });
        needed.remove(rotation.current());
        if (sealed.get() == 0 && needed.isEmpty()) rotation.forgetOldKeys();
        if (sealed.get() > 0) LOG.info("{} texts were sealed anew with key {}", sealed.get(), rotation.current());
    }
}
