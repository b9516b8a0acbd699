/** Finds things by their words, whatever their form, inside longer words, and with a typing mistake. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identifying :: words"})
package nl.leertafel.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
