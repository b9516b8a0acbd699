/** Case stories from practice, from draft through privacy review to told and followed up. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "vault", "identifying", "people", "tables", "sessions"})
package nl.leertafel.stories;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
