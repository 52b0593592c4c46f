package org.openleap.api.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation will go: callers are told by header, and the description by {@code deprecated}. At least a year lies between
 * the two days, both written like 2027-03-31.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Retiring {
    /** The day from which nobody should begin to use it. */
    String since();

    /** The first day on which it may be gone. */
    String until();
}
