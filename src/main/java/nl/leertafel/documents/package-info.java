/** Spreadsheets, PDF and text documents: what leaves as a file and what comes in as one. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package nl.leertafel.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
