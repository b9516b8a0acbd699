/** A large amount of invented data, how fast pages are with it, and whether the database reads no more than it shows. */
@NullMarked
package nl.leertafel.scale;

import org.jspecify.annotations.NullMarked;
