/** A text cut into words and numbers, and the interface of whoever looks for something in it. */
@NullMarked
package nl.leertafel.identifying.text;

import org.jspecify.annotations.NullMarked;
