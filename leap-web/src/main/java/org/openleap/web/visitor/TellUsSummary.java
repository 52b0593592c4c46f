package org.openleap.web.visitor;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.feedback.Capacity;
import org.openleap.notification.Route;
import org.openleap.reference.ReferenceList;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Texts;

/** Says an answer back to the visitor in words. */
final class TellUsSummary {
    private TellUsSummary() {}

    static String of(TellUsForm form, Options options, TellUsStep step) {
        var answer = words(form, options, step);
        return answer.isEmpty() ? Texts.text("public", "tellUs.check.none") : answer;
    }

    private static String words(TellUsForm form, Options options, TellUsStep step) {
        return switch (step) {
            case WORDS, REQUEST -> form.answer(step.property());
            case SERVICE -> options.label(ReferenceList.SERVICE, form.answer("service"));
            case WHEN -> new Dates().month(form.experienced());
            case WHO -> capacity(form);
            case HARM -> chosen("feedback", "feedback.answer.", form.answer("harm"));
            case COMPLAINT -> chosen("public", "tellUs.complaint.", form.answer("complaint"));
            case CONTACT -> contact(form, options);
            case PERMISSIONS -> permissions(form);
            case CHECK -> "";
        };
    }

    private static String capacity(TellUsForm form) {
        var said = form.answer("capacity");
        return chosen("feedback", "feedback.capacity.", said.isEmpty() ? Capacity.NOT_SAID.name() : said);
    }

    private static String contact(TellUsForm form, Options options) {
        if (form.addressField().equals("route")) return Texts.text("public", "tellUs.check.anonymous");
        var needs = form.needs().stream()
                .map(need -> options.label(ReferenceList.COMMUNICATION_NEED, need))
                .sorted();
        var how = Texts.text("notification", "notification.route." + Route.valueOf(form.answer("route")));
        return Stream.concat(Stream.of(form.answer("name"), how + ": " + form.answer(form.addressField())), needs)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String permissions(TellUsForm form) {
        return Stream.of("publish", "share")
                .map(field -> "tellUs.check." + field + (form.answer(field).isEmpty() ? ".no" : ".yes"))
                .map(key -> Texts.text("public", key))
                .collect(Collectors.joining("\n"));
    }

    private static String chosen(String bundle, String prefix, String value) {
        var key = prefix + value.toUpperCase(Locale.ROOT);
        return Texts.has(bundle, key) ? Texts.text(bundle, key) : "";
    }
}
