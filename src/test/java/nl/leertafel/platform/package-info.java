@NullMarked
package nl.leertafel.platform;

import org.jspecify.annotations.NullMarked;
