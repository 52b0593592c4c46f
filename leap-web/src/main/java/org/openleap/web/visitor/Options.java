package org.openleap.web.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openleap.reference.Choice;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.web.support.Texts;

/** Builds the choices of the public forms from enums and from the trust's lists. */
@ApplicationScoped
public class Options {
    @Inject
    ReferenceData reference;

    /** Radio buttons with labels from the bundle of the component, e.g. {@code feedback.answer.YES}. */
    public List<Option> radios(String field, String bundle, String prefix, List<String> values, String chosen) {
        return IntStream.range(0, values.size())
                .mapToObj(index -> Option.radio(
                        field, index, values.get(index), Texts.text(bundle, prefix + values.get(index)), chosen))
                .toList();
    }

    /** Entries of a list, under their headings. */
    public List<Option.Group> grouped(ReferenceList list, String chosen) {
        return reference.choices(list).stream()
                .collect(Collectors.groupingBy(
                        Choice::group,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                choice -> Option.entry(choice.code(), choice.label(), chosen), Collectors.toList())))
                .entrySet()
                .stream()
                .map(group -> new Option.Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** Entries of a list without headings. */
    public List<Option> entries(ReferenceList list, String chosen) {
        return reference.choices(list).stream()
                .map(choice -> Option.entry(choice.code(), choice.label(), chosen))
                .toList();
    }

    /** Entries with labels from the bundle of the component. */
    List<Option> entries(String bundle, String prefix, List<String> values, String chosen) {
        return values.stream()
                .map(value -> Option.entry(value, Texts.text(bundle, prefix + value), chosen))
                .toList();
    }

    List<Choice> choices(ReferenceList list) {
        return reference.choices(list);
    }

    String label(ReferenceList list, String code) {
        return code.isEmpty() ? "" : reference.label(list, code);
    }
}
