/** Mail to whoever is asked to look up a rule: when asked, shortly before the day, and once when it is late. */
@NullMarked
package nl.leertafel.notices.checks;

import org.jspecify.annotations.NullMarked;
