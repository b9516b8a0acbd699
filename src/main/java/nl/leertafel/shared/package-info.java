/** Small value types and the narrow interfaces by which modules that may not know each other work together. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.leertafel.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
