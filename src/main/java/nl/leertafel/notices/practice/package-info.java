/** "Does this still happen?", asked of those whose story showed it, four weeks after something was done about it. */
@NullMarked
package nl.leertafel.notices.practice;

import org.jspecify.annotations.NullMarked;
