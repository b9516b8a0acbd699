/** Finders of what is recognised by its form: numbers, addresses on the internet, codes. */
@NullMarked
package nl.leertafel.identifying.numbers;

import org.jspecify.annotations.NullMarked;
