/** What people hear of what happened: news of stories, mail, and the question whether it still happens. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "people", "tables", "sessions", "stories", "failures", "actions", "rulechecks"
        })
package nl.leertafel.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
