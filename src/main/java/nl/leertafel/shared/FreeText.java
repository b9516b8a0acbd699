package nl.leertafel.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands at a component of a form in which somebody writes what they like. It is searched for identifying data before
 * anything is stored: what points to one person is refused, and what may do so is asked (docs/decisions/0016).
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface FreeText {}
