package org.openleap.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openleap.reference.Choice;
import org.openleap.reference.ReferenceList;
import org.openleap.sharing.GroupHeard;
import org.openleap.sharing.SharingRegister;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Tag;
import org.openleap.web.support.Texts;

/** Whose voice is heard and acted upon, and whose is not (requirement 0.24). */
@Named
@RequestScoped
public class SeldomHeardView {
    @Inject
    SharingRegister register;

    @Inject
    Choices choices;

    private List<Part> parts;

    /** A heading of the list of groups. @param id of the heading on the page */
    public record Part(String id, String heading, List<Row> rows) implements Serializable {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /** One group of people. @param href the organisations that reach it */
    public record Row(String group, String href, GroupHeard heard, Tag tag) implements Serializable {
        public String getTold() {
            return said(heard.told());
        }

        public String getPeople() {
            return said(heard.people());
        }

        public String getActed() {
            return said(heard.acted());
        }

        /** The word beside it says that nothing was heard; a row of noughts would say nothing more. */
        private String said(long number) {
            return heard.told() > 0 ? String.format(Texts.ENGLISH, "%,d", number) : "";
        }
    }

    public void load() {
        var heard = register.groups().stream().collect(Collectors.toMap(GroupHeard::community, each -> each));
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        for (var choice : choices.of(ReferenceList.COMMUNITY)) {
            rows.computeIfAbsent(choice.group(), heading -> new ArrayList<>())
                    .add(row(choice, heard.get(choice.code())));
        }
        parts = rows.entrySet().stream()
                .map(part -> new Part("part" + part.getKey().hashCode(), part.getKey(), part.getValue()))
                .toList();
    }

    public List<Part> getParts() {
        return parts;
    }

    /** How many groups were heard, and of how many something came. */
    public String getSentence() {
        var all = parts.stream()
                .flatMap(part -> part.rows().stream())
                .map(Row::heard)
                .toList();
        long heard = all.stream().filter(each -> each.told() > 0).count();
        long acted = all.stream().filter(each -> each.acted() > 0).count();
        return Texts.text("groups", "groups.sentence", all.size(), heard, acted);
    }

    private static Row row(Choice choice, GroupHeard heard) {
        var href = Href.to("/staff/stakeholders").with("community", choice.code());
        return new Row(choice.label(), href.toString(), heard, tag(heard));
    }

    private static Tag tag(GroupHeard heard) {
        if (heard.acted() > 0) return new Tag(text("acted"), "check", "green");
        if (heard.told() > 0) return new Tag(text("heard"), "clock", "blue");
        return heard.organisations() > 0
                ? new Tag(text("silent"), "ring", "grey")
                : new Tag(text("unreached"), "warn", "red");
    }

    private static String text(String key) {
        return Texts.text("groups", "groups." + key);
    }
}
