/** Asks all finders, and puts masks where something certain stands. */
@NullMarked
package nl.leertafel.identifying.search;

import org.jspecify.annotations.NullMarked;
