/** Finder of exact dates, in digits and in words. */
@NullMarked
package nl.leertafel.identifying.days;

import org.jspecify.annotations.NullMarked;
