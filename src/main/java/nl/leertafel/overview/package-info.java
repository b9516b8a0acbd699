/** Pages that combine modules: what waits for somebody, and help. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "people", "tables", "sessions", "timeline", "notices"})
package nl.leertafel.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
