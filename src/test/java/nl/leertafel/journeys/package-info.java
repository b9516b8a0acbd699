/** Whole tasks of people, in a real browser on the demonstration. */
@NullMarked
package nl.leertafel.journeys;

import org.jspecify.annotations.NullMarked;
