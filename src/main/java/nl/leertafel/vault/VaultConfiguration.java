package nl.leertafel.vault;

import java.nio.file.Path;
import nl.leertafel.shared.StartRefused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Where the keys come from: the administrator, or a file beside the embedded database. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {
    @Bean
    Keys keys(Environment environment) {
        String given = environment.getProperty("leertafel.keys");
        if (StringUtils.hasText(given)) return Keys.read(given);
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url")))
            throw new StartRefused(
                    "There is a database of your own, and no key with which to seal the stories in it.",
                    "Make a key with --leertafel.make-key, give it in LEERTAFEL_KEYS, and keep a copy in another place"
                            + " than the copies of the database.");
        return KeyFile.in(Path.of(environment.getProperty("leertafel.data", "data")));
    }
}
