package org.openleap.web.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openleap.stakeholder.OrganisationSummary;
import org.openleap.stakeholder.RelationshipHealth;
import org.openleap.web.portal.Tag;
import org.openleap.web.support.Dates;

/** Turns organisations into rows. */
@ApplicationScoped
public class StakeholderRows {
    @Inject
    StakeholderLabels labels;

    @Inject
    Dates dates;

    public StakeholderRow row(OrganisationSummary summary) {
        return new StakeholderRow(
                summary.name(),
                Keys.href(summary.alias()),
                labels.label("ORGANISATION_TYPE", summary.type()),
                labels.label("STAKEHOLDER_CATEGORY", summary.category()),
                summary.owner().isEmpty() ? DirectoryText.of("owner.nobody") : summary.owner(),
                lastContact(summary),
                tags(summary));
    }

    public List<StakeholderRow> rows(List<OrganisationSummary> summaries) {
        return summaries.stream().map(this::row).toList();
    }

    String lastContact(OrganisationSummary summary) {
        return summary.isEverContacted() ? dates.day(summary.lastContact()) : DirectoryText.of("contact.never");
    }

    /** Only what tells something: nobody has to read "not known" thirty times. */
    private List<Tag> tags(OrganisationSummary summary) {
        var tags = new ArrayList<Tag>();
        if (!summary.isCurrent()) tags.add(new Tag(DirectoryText.of("tag.ended"), "forward", "grey"));
        if (summary.health() != RelationshipHealth.NOT_SAID) tags.add(labels.tag(summary.health()));
        if (summary.network() == org.openleap.stakeholder.Network.NEW) tags.add(labels.tag(summary.network()));
        return tags;
    }
}
