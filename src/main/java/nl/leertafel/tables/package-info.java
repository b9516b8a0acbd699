/** Standing learning tables, and who sits at them in which role. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "people"})
package nl.leertafel.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
