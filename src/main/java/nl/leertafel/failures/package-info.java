/** System failures and the attention they get until practice confirms that they are gone. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "documents", "people", "tables", "words", "sessions", "stories"})
package nl.leertafel.failures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
