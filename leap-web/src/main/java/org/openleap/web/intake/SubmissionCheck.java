package org.openleap.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Map;
import org.openleap.feedback.SubmitFeedback;
import org.openleap.web.support.Notices;

/** Says at each field what is wrong with it. The shape of each is defined once, on {@link SubmitFeedback}. */
@ApplicationScoped
class SubmissionCheck {
    /** Field of the page by the path of the command; the key of its text is the field's name. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("words", "words"),
            Map.entry("request", "request"),
            Map.entry("experienced", "month"),
            Map.entry("contact.name", "name"),
            Map.entry("contact.address", "address"),
            Map.entry("contact.group.name", "groupName"),
            Map.entry("contact.group.size", "groupSize"),
            Map.entry("circumstances.representation.onBehalfOf", "onBehalfOf"),
            Map.entry("circumstances.representation.proof", "proof"),
            Map.entry("circumstances.translation.words", "translation"),
            Map.entry("circumstances.translation.request", "translatedRequest"),
            Map.entry("circumstances.translation.translator", "translator"));

    @Inject
    Validator validator;

    boolean isFine(SubmitFeedback command, String form) {
        var violations = validator.validate(command);
        violations.forEach(violation -> say(violation, form));
        return violations.isEmpty();
    }

    private static void say(ConstraintViolation<SubmitFeedback> violation, String form) {
        var field = FIELDS.getOrDefault(violation.getPropertyPath().toString(), "words");
        Notices.wrong(form + ":" + field + ":input", "intake", "write." + field + ".wrong");
    }
}
