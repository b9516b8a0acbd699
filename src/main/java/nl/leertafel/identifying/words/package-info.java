/** Lists of words, of names and of places, and the questions that finders ask of them. */
@NullMarked
@NamedInterface("words")
package nl.leertafel.identifying.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
