/** Finds in free text what could tell a reader whom it is about. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package nl.leertafel.identifying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
