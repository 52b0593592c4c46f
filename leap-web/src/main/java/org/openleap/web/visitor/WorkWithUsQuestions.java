package org.openleap.web.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openleap.partnership.Applicant;
import org.openleap.partnership.PreferredRoute;
import org.openleap.partnership.Safeguarding;
import org.openleap.partnership.Wish;
import org.openleap.reference.ReferenceList;
import org.openleap.web.support.Texts;

/** The questions of each page of the sign-up form, with the answers so far. */
@ApplicationScoped
class WorkWithUsQuestions {
    private static final String BUNDLE = "signup";
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("applicant", "radios"),
            Map.entry("prefers", "radios"),
            Map.entry("safeguarding", "radios"),
            Map.entry("type", "select"),
            Map.entry("wishes", "boxes"),
            Map.entry("communities", "boxes"),
            Map.entry("consent", "boxes"),
            Map.entry("hopes", "area"),
            Map.entry("offer", "area"),
            Map.entry("links", "area"),
            Map.entry("conflicts", "area"));
    private static final Map<String, String> AUTOCOMPLETE =
            Map.of("contactName", "name", "email", "email", "phone", "tel", "name", "organization", "site", "url");

    @Inject
    Options options;

    List<Question> of(WorkWithUsForm form) {
        var fields = form.getStep().fields();
        return fields.stream()
                .filter(field -> form.isOrganisation() || !field.equals("contactRole"))
                .map(field -> question(form, field, fields.size() == 1))
                .toList();
    }

    private Question question(WorkWithUsForm form, String field, boolean alone) {
        var kind = KINDS.getOrDefault(field, "text");
        var hint = "signup." + field + ".hint";
        return new Question(
                field,
                kind,
                Texts.text(BUNDLE, "signup." + field),
                Texts.has(BUNDLE, hint) ? Texts.text(BUNDLE, hint) : "",
                form.getAnswers().getOrDefault(field, ""),
                AUTOCOMPLETE.getOrDefault(field, "off"),
                alone,
                groups(form, field));
    }

    private List<Option.Group> groups(WorkWithUsForm form, String field) {
        var ticked = form.ticked(field);
        return switch (field) {
            case "applicant" -> one(field, ticked, "applicant", Applicant.values());
            case "prefers" -> one(field, ticked, "route", PreferredRoute.values());
            case "safeguarding" -> one(field, ticked, "safeguarding", Safeguarding.values());
            case "wishes" -> one(field, ticked, "wish", Wish.values());
            case "communities" -> boxes(field, ticked);
            case "consent" ->
                List.of(new Option.Group(
                        "", List.of(option(field, 0, "yes", Texts.text(BUNDLE, "signup.consent.yes"), ticked))));
            case "type" -> options.grouped(ReferenceList.ORGANISATION_TYPE, form.answer(field));
            default -> List.of();
        };
    }

    private static List<Option.Group> one(String field, Set<String> ticked, String word, Enum<?>... constants) {
        var all = IntStream.range(0, constants.length)
                .mapToObj(index -> option(
                        field,
                        index,
                        constants[index].name(),
                        Texts.text("partnership", "partnership." + word + "." + constants[index].name()),
                        ticked))
                .toList();
        return List.of(new Option.Group("", all));
    }

    /** Headings of the list, each with its boxes; the ids are numbered through. */
    private List<Option.Group> boxes(String field, Set<String> ticked) {
        var choices = options.choices(ReferenceList.COMMUNITY);
        var groups = new LinkedHashMap<String, List<Option>>();
        for (int index = 0; index < choices.size(); index++) {
            var choice = choices.get(index);
            groups.computeIfAbsent(choice.group(), heading -> new ArrayList<>())
                    .add(option(field, index, choice.code(), choice.label(), ticked));
        }
        return groups.entrySet().stream()
                .map(group -> new Option.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static Option option(String field, int index, String value, String label, Set<String> ticked) {
        return new Option(Option.id(field, index), value, label, ticked.contains(value) ? "checked" : null);
    }

    /** What was answered on a page, for the last look before it is sent. */
    List<Answered> summary(WorkWithUsForm form) {
        return WorkWithUsStep.asked(form.isOrganisation()).stream()
                .filter(step -> !step.isCheck() && step != WorkWithUsStep.CONSENT)
                .map(step -> new Answered(
                        Texts.text(BUNDLE, "signup.title." + step.name()), answer(form, step), step.name()))
                .toList();
    }

    private String answer(WorkWithUsForm form, WorkWithUsStep step) {
        var lines = step.fields().stream()
                .map(field -> inWords(form, field))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? Texts.text(BUNDLE, "signup.none") : lines;
    }

    private String inWords(WorkWithUsForm form, String field) {
        if (field.equals("type")) return options.label(ReferenceList.ORGANISATION_TYPE, form.answer(field));
        var groups = groups(form, field);
        if (groups.isEmpty()) return form.answer(field);
        return groups.stream()
                .flatMap(group -> group.options().stream())
                .filter(option -> option.mark() != null)
                .map(Option::label)
                .collect(Collectors.joining("\n"));
    }

    /** One line of the summary. */
    public record Answered(String question, String answer, String step) {}
}
