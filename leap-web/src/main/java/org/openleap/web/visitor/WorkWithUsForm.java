package org.openleap.web.visitor;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openleap.partnership.Applicant;
import org.openleap.partnership.ExpressInterest;
import org.openleap.partnership.InterestContact;
import org.openleap.partnership.InterestProfile;
import org.openleap.partnership.PreferredRoute;
import org.openleap.partnership.Safeguarding;
import org.openleap.partnership.Wish;

/** What somebody who signs up has answered so far. Has a key of its own, so that sending it twice makes one interest. */
public class WorkWithUsForm {
    private final Map<String, String> answers;
    private WorkWithUsStep step;

    private WorkWithUsForm(Map<String, String> answers, WorkWithUsStep step) {
        this.answers = answers;
        this.step = step;
    }

    static WorkWithUsForm begin(Instant now) {
        var answers = new HashMap<>(Map.of("key", UUID.randomUUID().toString(), "begun", now.toString()));
        return new WorkWithUsForm(answers, WorkWithUsStep.APPLICANT);
    }

    static WorkWithUsForm of(Map<String, String> opened) {
        return new WorkWithUsForm(new HashMap<>(opened), WorkWithUsStep.valueOf(opened.get("sign-up")));
    }

    Map<String, String> toMap() {
        var all = new HashMap<>(answers);
        all.put("sign-up", step.name());
        return all;
    }

    /** Takes what was typed on the page of this step; a box that is not ticked sends nothing. */
    void read(Map<String, String[]> typed) {
        for (var field : step.fields()) {
            var values = typed.getOrDefault(field, new String[0]);
            answers.put(field, Arrays.stream(values).map(TellUsForm::clean).collect(Collectors.joining(",")));
        }
    }

    void advance() {
        var asked = WorkWithUsStep.asked(isOrganisation());
        step = answers.containsKey("checked") ? WorkWithUsStep.CHECK : asked.get(asked.indexOf(step) + 1);
        if (step.isCheck()) answers.put("checked", "true");
    }

    void goBack() {
        var asked = WorkWithUsStep.asked(isOrganisation());
        step = asked.get(Math.max(0, asked.indexOf(step) - 1));
    }

    void goTo(WorkWithUsStep target) {
        step = target;
    }

    public WorkWithUsStep getStep() {
        return step;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    String answer(String field) {
        return answers.getOrDefault(field, "").strip();
    }

    Instant begun() {
        return Instant.parse(answer("begun"));
    }

    boolean isOrganisation() {
        return !Applicant.INDIVIDUAL.name().equals(answer("applicant"));
    }

    /** Values of a group of boxes. */
    Set<String> ticked(String field) {
        return Arrays.stream(answer(field).split(","))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }

    ExpressInterest toCommand() {
        return new ExpressInterest(
                UUID.fromString(answer("key")),
                profile(),
                contact(),
                wishes(),
                answer("otherWish"),
                answer("hopes"),
                answer("offer"),
                answer("links"),
                answer("conflicts"),
                isOrganisation() ? choice(Safeguarding.values(), "safeguarding") : Safeguarding.NOT_NEEDED,
                answer("heardBy"));
    }

    private InterestProfile profile() {
        boolean organisation = isOrganisation();
        return new InterestProfile(
                choice(Applicant.values(), "applicant"),
                organisation ? answer("name") : "",
                organisation ? answer("type") : "",
                answer("area"),
                organisation ? answer("site") : "",
                organisation ? answer("charity") : "",
                ticked("communities"));
    }

    private InterestContact contact() {
        return new InterestContact(
                answer("contactName"),
                answer("contactRole"),
                answer("email"),
                answer("phone"),
                choice(PreferredRoute.values(), "prefers"));
    }

    private Set<Wish> wishes() {
        var ticked = ticked("wishes");
        return Arrays.stream(Wish.values())
                .filter(wish -> ticked.contains(wish.name()))
                .collect(Collectors.toSet());
    }

    /** Null for "not answered": the constraint of the command says so. */
    private <E extends Enum<E>> E choice(E[] constants, String field) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(answer(field)))
                .findFirst()
                .orElse(null);
    }
}
