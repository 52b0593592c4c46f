package org.openleap.web.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openleap.feedback.SubmitFeedback;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.WorkingDays;

/** Finds what is wrong with answers. The shape of each is defined once, on {@link SubmitFeedback}. */
@ApplicationScoped
class TellUsCheck {
    private static final List<TellUsStep> MUST_CHOOSE =
            List.of(TellUsStep.HARM, TellUsStep.COMPLAINT, TellUsStep.CONTACT);

    @Inject
    Validator validator;

    @Inject
    ReferenceData reference;

    @Inject
    InstantSource clock;

    @Inject
    FormProblems shown;

    /** Whether the page is fine; says what is wrong with it when it is not. */
    boolean isFine(TellUsForm form, TellUsStep step) {
        var found = problems(form, step);
        found.forEach((field, problem) -> shown.say(field, "tellUs.problem." + field + "." + problem));
        return found.isEmpty();
    }

    /** Keys of the problems of one page, by field; empty when all is well. */
    Map<String, String> problems(TellUsForm form, TellUsStep step) {
        var problems = new LinkedHashMap<String, String>();
        if (MUST_CHOOSE.contains(step) && form.answer(step.fields().get(0)).isEmpty()) {
            problems.put(step.fields().get(0), "Missing");
        }
        if (step == TellUsStep.WHEN && isFuture(form.experienced())) problems.put("month", "Future");
        if (step == TellUsStep.SERVICE && isUnknown(form.answer("service"))) problems.put("service", "Unknown");
        for (var violation : validator.validate(form.toCommand())) {
            if (path(violation).startsWith(step.property()))
                problems.put(field(violation, form), constraint(violation));
        }
        return problems;
    }

    private boolean isUnknown(String service) {
        return !service.isEmpty() && !reference.knows(ReferenceList.SERVICE, service);
    }

    private boolean isFuture(String month) {
        if (!month.matches("(19|20)[0-9]{2}-(0[1-9]|1[0-2])")) return false;
        return YearMonth.parse(month).isAfter(YearMonth.from(clock.instant().atZone(WorkingDays.LONDON)));
    }

    private static String path(ConstraintViolation<SubmitFeedback> violation) {
        return violation.getPropertyPath().toString();
    }

    private static String field(ConstraintViolation<SubmitFeedback> violation, TellUsForm form) {
        var path = path(violation);
        if (path.equals("experienced")) return "month";
        if (path.equals("contact.address")) return form.addressField();
        return path.substring(path.indexOf('.') + 1);
    }

    private static String constraint(ConstraintViolation<SubmitFeedback> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }
}
