/** Gatherings of a table: planning, convening, the agenda with its outcomes, attendance and closing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "people", "tables", "vault"})
package nl.leertafel.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
