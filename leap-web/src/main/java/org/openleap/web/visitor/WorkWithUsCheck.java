package org.openleap.web.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.partnership.ExpressInterest;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;

/** Finds what is wrong with answers. The shape of each is defined once, on {@link ExpressInterest}. */
@ApplicationScoped
class WorkWithUsCheck {
    /** Where each field stands in the command. */
    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("applicant", "profile.applicant"),
            Map.entry("name", "profile.name"),
            Map.entry("type", "profile.type"),
            Map.entry("site", "profile.website"),
            Map.entry("charity", "profile.charityNumber"),
            Map.entry("area", "profile.area"),
            Map.entry("communities", "profile.communities"),
            Map.entry("contactName", "contact.name"),
            Map.entry("contactRole", "contact.role"),
            Map.entry("email", "contact.email"),
            Map.entry("phone", "contact.phone"),
            Map.entry("prefers", "contact.prefers"));

    @Inject
    Validator validator;

    @Inject
    ReferenceData reference;

    @Inject
    FormProblems shown;

    /** Whether the page is fine; says what is wrong with it when it is not. */
    boolean isFine(WorkWithUsForm form, WorkWithUsStep step) {
        var wrong = wrong(form, step);
        wrong.forEach(field -> shown.say(field, "signup", "signup.problem." + field));
        return wrong.isEmpty();
    }

    /** Fields of one page that must be put right, in their order. */
    Set<String> wrong(WorkWithUsForm form, WorkWithUsStep step) {
        var refused = validator.validate(form.toCommand()).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .collect(Collectors.toSet());
        var wrong = new LinkedHashSet<String>();
        for (var field : step.fields()) {
            boolean bad = refused.stream().anyMatch(path -> isOf(path, PATHS.getOrDefault(field, field)));
            if (bad || isMissing(form, field)) wrong.add(field);
        }
        return wrong;
    }

    private static boolean isOf(String path, String field) {
        return path.equals(field) || path.startsWith(field + "[");
    }

    /** What the shape of a single field cannot say. */
    private boolean isMissing(WorkWithUsForm form, String field) {
        return switch (field) {
            case "name" -> form.isOrganisation() && form.answer("name").isEmpty();
            case "type" ->
                !form.answer("type").isEmpty() && isUnknown(ReferenceList.ORGANISATION_TYPE, form.answer("type"));
            case "communities" ->
                form.ticked("communities").stream().anyMatch(code -> isUnknown(ReferenceList.COMMUNITY, code));
            case "phone" ->
                "PHONE".equals(form.answer("prefers")) && form.answer("phone").isEmpty();
            case "otherWish" ->
                form.ticked("wishes").contains("OTHER")
                        && form.answer("otherWish").isEmpty();
            case "consent" -> form.answer("consent").isEmpty();
            default -> false;
        };
    }

    private boolean isUnknown(ReferenceList list, String code) {
        return !reference.knows(list, code);
    }
}
