package org.openleap.web.visitor;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.Circumstances;
import org.openleap.feedback.Contact;
import org.openleap.feedback.FeedbackText;
import org.openleap.feedback.SubmitFeedback;
import org.openleap.intake.Entrance;
import org.openleap.notification.Route;

/** What a visitor has answered so far. Begins with a key of its own, so that sending it twice makes one item. */
public class TellUsForm {
    private static final String CHANNEL = "web_form";
    /** Far more than is allowed: whoever wrote too much must be able to shorten it. */
    private static final int LONGEST_KEPT = 5 * FeedbackText.LONGEST;

    private final Map<String, String> answers;
    private TellUsStep step;

    private TellUsForm(Map<String, String> answers, TellUsStep step) {
        this.answers = answers;
        this.step = step;
    }

    static TellUsForm begin(Instant now) {
        var answers = new HashMap<>(Map.of("key", UUID.randomUUID().toString(), "begun", now.toString()));
        return new TellUsForm(answers, TellUsStep.WORDS);
    }

    static TellUsForm of(Map<String, String> opened) {
        return new TellUsForm(new HashMap<>(opened), TellUsStep.valueOf(opened.get("step")));
    }

    Map<String, String> toMap() {
        var all = new HashMap<>(answers);
        all.put("step", step.name());
        return all;
    }

    /** Takes what was typed on the page of this step; a box that is not ticked sends nothing. */
    void read(Map<String, String[]> typed) {
        for (var field : step.fields()) {
            var values = typed.getOrDefault(field, new String[0]);
            answers.put(field, Arrays.stream(values).map(TellUsForm::clean).collect(Collectors.joining(",")));
        }
    }

    static String clean(String typed) {
        var text = typed.length() > LONGEST_KEPT ? typed.substring(0, LONGEST_KEPT) : typed;
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    void advance() {
        step = answers.containsKey("checked") ? TellUsStep.CHECK : step.next();
        if (step.isCheck()) answers.put("checked", "true");
    }

    void goTo(TellUsStep target) {
        step = target;
    }

    void put(String field, String answer) {
        answers.put(field, answer);
    }

    /** Somebody came by a link that knows the service and the way. */
    void enterBy(Entrance entrance) {
        put("service", entrance.service());
        put("channel", entrance.channel());
        put("origin", entrance.origin());
    }

    public TellUsStep getStep() {
        return step;
    }

    /** In pages: {@code #{tellUsView.form.answers.words}}. */
    public Map<String, String> getAnswers() {
        return answers;
    }

    /** Whether the page of this step shows nothing that anybody typed. */
    boolean showsNothingTyped() {
        return !step.isCheck()
                && step.fields().stream().allMatch(field -> answer(field).isEmpty());
    }

    String answer(String field) {
        return answers.getOrDefault(field, "").strip();
    }

    Set<String> needs() {
        return Arrays.stream(answer("needs").split(","))
                .filter(need -> !need.isEmpty())
                .collect(Collectors.toSet());
    }

    Instant begun() {
        return Instant.parse(answer("begun"));
    }

    /** Month as {@code 2026-07}, empty for "not sure"; what was typed when that is no month. */
    String experienced() {
        var month = answer("month");
        var year = answer("year");
        if (!answer("unsure").isEmpty() || (month + year).isEmpty()) return "";
        return year + "-" + (month.length() == 1 ? "0" + month : month);
    }

    SubmitFeedback toCommand() {
        return new SubmitFeedback(
                UUID.fromString(answer("key")),
                answer("words"),
                answer("request"),
                answer("service"),
                experienced(),
                answer("channel").isEmpty() ? CHANNEL : answer("channel"),
                choice(Capacity.NOT_SAID, "capacity"),
                choice(Answer.NOT_SAID, "harm"),
                "YES".equals(answer("complaint")),
                !answer("publish").isEmpty(),
                !answer("share").isEmpty(),
                contact(),
                Circumstances.from(answer("origin")));
    }

    private Contact contact() {
        var route = choice(Route.NONE, "route");
        if (route == Route.NONE) return Contact.anonymous();
        return new Contact(route, answer("name"), answer(addressField()), needs());
    }

    /** Name of the field that holds the address for the chosen route. */
    String addressField() {
        return switch (choice(Route.NONE, "route")) {
            case EMAIL -> "email";
            case PHONE -> "phone";
            case LETTER -> "postal";
            case TEXT -> "mobile";
            case NONE -> "route";
        };
    }

    private <E extends Enum<E>> E choice(E otherwise, String field) {
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(constant -> constant.name().equals(answer(field)))
                .findFirst()
                .orElse(otherwise);
    }
}
