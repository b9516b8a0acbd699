@NullMarked
package nl.leertafel.vault;

import org.jspecify.annotations.NullMarked;
