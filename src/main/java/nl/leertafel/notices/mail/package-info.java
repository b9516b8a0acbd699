/** The outbox: each mail leaves at most once, also when a process is killed while it sends. */
@NullMarked
package nl.leertafel.notices.mail;

import org.jspecify.annotations.NullMarked;
