package nl.leertafel.people;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** With nobody there yet, the log is the only way to say who may begin: whoever reads it runs the installation. */
@Component
class FirstAdministrator {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final Links links;

    FirstAdministrator(Accounts accounts, Links links) {
        this.accounts = accounts;
        this.links = links;
    }

    @EventListener(ApplicationReadyEvent.class)
    void invite() {
        if (accounts.count() == 0)
            LOG.info(
                    "Nobody can sign in yet. Open this link once to name the municipality and become its"
                            + " administrator: {}",
                    links.setup());
    }
}
