/** One search for everything that somebody may see. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "words",
            "people",
            "tables",
            "sessions",
            "stories",
            "failures",
            "actions",
            "rulechecks"
        })
package nl.leertafel.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
