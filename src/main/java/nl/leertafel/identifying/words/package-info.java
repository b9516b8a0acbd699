/** Lists of words, of names and of places, and the questions that finders ask of them. */
@NullMarked
package nl.leertafel.identifying.words;

import org.jspecify.annotations.NullMarked;
