@NullMarked
package nl.leertafel.stories;

import org.jspecify.annotations.NullMarked;
