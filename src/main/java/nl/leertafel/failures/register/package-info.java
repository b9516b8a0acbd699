/** The register: all failures that a person may see, filtered, sorted, paged, counted and exported. */
@NullMarked
package nl.leertafel.failures.register;

import org.jspecify.annotations.NullMarked;
