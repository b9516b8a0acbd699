/** Finders of where somebody lives or goes to school: addresses, small places, schools. */
@NullMarked
package nl.leertafel.identifying.places;

import org.jspecify.annotations.NullMarked;
