/** What should be looked at rather than read: figures of what tables do, with the list behind every number. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "people", "tables", "sessions", "stories", "failures", "timeline"})
package nl.leertafel.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
