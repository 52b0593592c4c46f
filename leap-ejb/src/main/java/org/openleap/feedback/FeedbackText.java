package org.openleap.feedback;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The words of a feedback item: not blank, at most 4,000 characters, no control characters but tab and line feed. */
@NotBlank
@Size(max = FeedbackText.LONGEST)
@Pattern(regexp = FeedbackText.NO_CONTROLS, flags = Pattern.Flag.DOTALL)
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface FeedbackText {
    int LONGEST = 4000;
    String NO_CONTROLS = "[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*";

    String message() default "{feedback.text}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
