/** Plays the demonstration scenes on a fresh embedded database. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package nl.leertafel.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
