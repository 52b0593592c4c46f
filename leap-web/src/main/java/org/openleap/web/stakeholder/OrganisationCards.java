package org.openleap.web.stakeholder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.openleap.stakeholder.LinkKind;
import org.openleap.stakeholder.LinkedOrganisation;
import org.openleap.stakeholder.OrganisationDetail;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;

/** What the page of an organisation says about it, in words. */
@Named
@RequestScoped
public class OrganisationCards {
    @Inject
    OrganisationView organisationView;

    @Inject
    StakeholderLabels labels;

    @Inject
    StakeholderRows rows;

    @Inject
    Words words;

    @Inject
    Dates dates;

    @Inject
    Deadlines deadlines;

    public StakeholderRow getRow() {
        return rows.row(detail().summary());
    }

    /** Type and category in one line. */
    public String getSentence() {
        return DirectoryText.of("organisation.lead", getRow().type(), getRow().category());
    }

    /** What kind of organisation it is and where it is found. */
    public List<Fact> getFacts() {
        var profile = detail().profile();
        var facts = new ArrayList<Fact>();
        add(facts, "sector", labels.label("SECTOR", profile.sector()));
        add(facts, "places", labels.labels("PLACE", profile.places()));
        add(facts, "otherNames", String.join(", ", detail().otherNames()));
        add(facts, "odsCode", profile.odsCode());
        add(facts, "charityNumber", profile.charityNumber());
        add(facts, "email", profile.email());
        add(facts, "phone", profile.phone());
        return facts;
    }

    /** Nobody has said anything about it but its name and type. */
    public boolean isBare() {
        return getFacts().isEmpty()
                && detail().profile().profile().isEmpty()
                && detail().profile().publicText().isEmpty()
                && detail().profile().website().isEmpty();
    }

    /** How the trust stands with it. */
    public List<Fact> getStanding() {
        var relationship = detail().relationship();
        var facts = new ArrayList<Fact>();
        add(facts, "owner", getRow().owner());
        add(facts, "network", words.of(detail().summary().network()));
        add(facts, "influence", scale(relationship.influence()));
        add(facts, "interest", scale(relationship.interest()));
        add(facts, "lastContact", getRow().lastContact());
        return facts;
    }

    /** Groups of people reached through it, one label each. */
    public List<String> getCommunities() {
        return detail().profile().communities().stream()
                .map(code -> labels.label("COMMUNITY", code))
                .sorted()
                .toList();
    }

    /** What became of it, or nothing. */
    public String getSuccession() {
        return detail().succeeded()
                .map(end -> DirectoryText.of("succession." + end.kind().name(), dates.day(end.on())))
                .orElse("");
    }

    /** Nobody has noted a connection yet. */
    public boolean isAlone() {
        return detail().belongsTo().isEmpty()
                && detail().members().isEmpty()
                && detail().predecessors().isEmpty();
    }

    /** Since when and until when something belongs to it, in words. */
    public String span(LinkedOrganisation link) {
        var since = link.starts().getYear() < 1000 ? "" : DirectoryText.of("link.since", dates.day(link.starts()));
        var until = deadlines.isDue(link.ends()) ? DirectoryText.of("link.until", dates.day(link.ends())) : "";
        var work = link.kind() == LinkKind.COMMISSIONED_BY ? DirectoryText.of("link.commissioned") : "";
        return String.join(" ", List.of(work, since, until)).strip();
    }

    private static String scale(int value) {
        return DirectoryText.of("scale." + value);
    }

    private OrganisationDetail detail() {
        return organisationView.getOrganisation();
    }

    private static void add(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) facts.add(new Fact(DirectoryText.of("fact." + key), value));
    }
}
