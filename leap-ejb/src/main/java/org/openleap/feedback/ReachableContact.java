package org.openleap.feedback;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.openleap.feedback.internal.ReachableContactValidator;

/** A route other than NONE needs an address of its kind: an e-mail address, a phone number, a postal address. */
@Constraint(validatedBy = ReachableContactValidator.class)
@Target({ElementType.TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReachableContact {
    String message() default "{feedback.contact}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
