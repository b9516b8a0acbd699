/** Takes over known failures out of a spreadsheet: read, checked row by row, all or nothing, and undone if need be. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "documents", "people", "tables", "failures"})
package nl.leertafel.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
