package org.openleap.stack;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * For tests that need LEAP running. Test methods and constructors may ask for a {@link LeapStack}, which is started once
 * for all test classes, and for a {@link Browser}, which is fresh for each test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StackParameters.class)
public @interface WithLeap {}
