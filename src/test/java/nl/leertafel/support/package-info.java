/** What tests of all modules share: databases of their own, and a small world with people at a table in it. */
@NullMarked
package nl.leertafel.support;

import org.jspecify.annotations.NullMarked;
