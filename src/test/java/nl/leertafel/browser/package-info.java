/** Tests that look at the application through a real browser, and what they need for it. */
@NullMarked
package nl.leertafel.browser;

import org.jspecify.annotations.NullMarked;
