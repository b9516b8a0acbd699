/** Sessions and promises in somebody's own calendar, by a secret address that they make and end themselves. */
@NullMarked
package nl.leertafel.notices.calendar;

import org.jspecify.annotations.NullMarked;
