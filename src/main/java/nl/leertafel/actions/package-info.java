/** Follow-up actions: who does what by when, back on every agenda until they have ended. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "people", "tables", "sessions", "stories", "failures", "words"})
package nl.leertafel.actions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
