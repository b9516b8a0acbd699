/** Municipalities, organisations and people; how somebody is invited and signs in. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package nl.leertafel.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
