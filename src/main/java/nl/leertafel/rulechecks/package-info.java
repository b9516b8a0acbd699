/** Claimed rules and what an official found: law, by-law, contract, habit or misunderstanding. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "people", "tables", "sessions", "stories", "failures", "words"})
package nl.leertafel.rulechecks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
