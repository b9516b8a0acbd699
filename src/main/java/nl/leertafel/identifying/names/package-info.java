/** Finder of names of people, by lists and by what stands around them. */
@NullMarked
package nl.leertafel.identifying.names;

import org.jspecify.annotations.NullMarked;
