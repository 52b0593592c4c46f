package org.openleap.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a package as a business component: its root package is the contract, its {@code internal} package is hidden.
 * {@code ArchitectureTest} fails the build when a component imports one that it does not name here.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BusinessComponent {
    /** Names of the components whose root packages may be imported; {@code shared} always may. */
    String[] dependsOn() default {};
}
