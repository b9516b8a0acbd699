/** Plays the demonstration: what people did in two invented municipalities, through the services of all modules. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "people"})
package nl.leertafel.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
