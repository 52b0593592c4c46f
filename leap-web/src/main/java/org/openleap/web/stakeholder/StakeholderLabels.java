package org.openleap.web.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.reference.Choice;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.stakeholder.Network;
import org.openleap.stakeholder.RelationshipHealth;
import org.openleap.stakeholder.SuccessionKind;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;

/** What the codes and states of the directory are called, and lists to choose from. */
@Named
@ApplicationScoped
public class StakeholderLabels {
    @Inject
    ReferenceData reference;

    @Inject
    Words words;

    @Inject
    Choices choices;

    public String label(String list, String code) {
        return code.isEmpty() ? "" : reference.label(ReferenceList.valueOf(list), code);
    }

    /** Labels in reading order, with commas between them. */
    public String labels(String list, Collection<String> codes) {
        var all = ReferenceList.valueOf(list);
        return codes.stream().map(code -> reference.label(all, code)).sorted().collect(Collectors.joining(", "));
    }

    /** Entries of a list without headings, in reading order. */
    public List<SelectItem> items(String list) {
        return reference.choices(ReferenceList.valueOf(list)).stream()
                .map(StakeholderLabels::item)
                .toList();
    }

    /** Types under the category they belong to. */
    public List<SelectItem> types() {
        return groups(
                reference.choices(ReferenceList.ORGANISATION_TYPE),
                code -> reference.label(ReferenceList.STAKEHOLDER_CATEGORY, code));
    }

    public List<SelectItem> getHealths() {
        return choices.of(RelationshipHealth.values());
    }

    public List<SelectItem> getNetworks() {
        return choices.of(Network.values());
    }

    public List<SelectItem> getSuccessions() {
        return choices.of(SuccessionKind.values());
    }

    /** How two organisations can belong together, seen from one of them. */
    public List<SelectItem> getTies() {
        return Stream.of("memberOf", "hasMember", "commissionedBy", "commissions")
                .map(tie -> new SelectItem(tie, DirectoryText.of("tie." + tie)))
                .toList();
    }

    public Tag tag(RelationshipHealth health) {
        var word = words.of(health);
        return switch (health) {
            case STRONG -> new Tag(word, "check", "green");
            case STEADY -> new Tag(word, "ring", "blue");
            case NEEDS_ATTENTION -> new Tag(word, "clock", "grey");
            case BROKEN -> new Tag(word, "warn", "red");
            case NOT_SAID -> new Tag(word, "ring", "grey");
        };
    }

    public Tag tag(Network network) {
        return network == Network.NEW
                ? new Tag(words.of(network), "new", "green")
                : new Tag(words.of(network), "ring", "grey");
    }

    private static List<SelectItem> groups(List<Choice> choices, UnaryOperator<String> heading) {
        return choices.stream()
                .collect(Collectors.groupingBy(Choice::group, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> group(heading.apply(group.getKey()), group.getValue()))
                .toList();
    }

    private static SelectItem group(String heading, List<Choice> choices) {
        var group = new SelectItemGroup(heading);
        group.setSelectItems(choices.stream().map(StakeholderLabels::item).toArray(SelectItem[]::new));
        return group;
    }

    private static SelectItem item(Choice choice) {
        return new SelectItem(choice.code(), choice.label());
    }
}
