@NullMarked
package nl.leertafel.sessions;

import org.jspecify.annotations.NullMarked;
