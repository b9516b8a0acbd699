/** Web and security configuration, error pages, the clock and the databases; nobody depends on it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "people", "identifying", "vault"})
package nl.leertafel.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
