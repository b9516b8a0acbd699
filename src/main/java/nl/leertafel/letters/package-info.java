/** The letter by which tables tell the council what moved in a quarter: composed, edited by people, then fixed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "people",
            "tables",
            "sessions",
            "stories",
            "failures",
            "rulechecks",
            "timeline",
            "documents"
        })
package nl.leertafel.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
