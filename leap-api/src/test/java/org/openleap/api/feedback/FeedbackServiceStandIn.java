package org.openleap.api.feedback;

import jakarta.ejb.EJBException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackService;
import org.openleap.feedback.Receipt;
import org.openleap.feedback.SubmitFeedback;

/** Remembers what reached the service, and checks it as the container does: wrapped, with the method in the path. */
public class FeedbackServiceStandIn extends FeedbackService {
    static final FeedbackReference REFERENCE = FeedbackReference.of(123_456_789_012L);

    private static final ValidatorFactory VALIDATION = Validation.buildDefaultValidatorFactory();

    final List<SubmitFeedback> submitted = new ArrayList<>();
    RuntimeException failure;

    @Override
    public Receipt submit(SubmitFeedback command) {
        if (failure != null) throw failure;
        validate(command);
        submitted.add(command);
        return new Receipt(REFERENCE, "river candle meadow spoon");
    }

    private void validate(SubmitFeedback command) {
        try {
            var method = FeedbackService.class.getMethod("submit", SubmitFeedback.class);
            var checks = VALIDATION.getValidator().forExecutables();
            var violations = checks.validateParameters(new FeedbackService(), method, new Object[] {command});
            if (!violations.isEmpty()) throw new EJBException(new ConstraintViolationException(violations));
        } catch (NoSuchMethodException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
