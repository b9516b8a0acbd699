/** What happened when, by whom in which role, written from events and never changed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "people", "tables"})
package nl.leertafel.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
