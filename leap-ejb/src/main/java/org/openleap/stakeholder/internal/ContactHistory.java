package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.openleap.identity.People;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.stakeholder.ContactQuarter;
import org.openleap.stakeholder.ContactSummary;

/** Who informed or involved whom, as rows; many take as many statements as one. */
@ApplicationScoped
public class ContactHistory {
    @Inject
    ContactRepository contacts;

    @Inject
    ContactTrend trend;

    @Inject
    People people;

    public Page<ContactSummary> of(Organisation organisation, PageRequest request, VisibilityScope scope) {
        return page(contacts.page(organisation, request, scope), request);
    }

    public Page<ContactSummary> with(Person person, PageRequest request, VisibilityScope scope) {
        return page(contacts.page(person, request, scope), request);
    }

    public List<ContactQuarter> trend(Organisation organisation, VisibilityScope scope) {
        return trend.of(organisation, scope);
    }

    private Page<ContactSummary> page(List<ContactEntry> rows, PageRequest request) {
        var page = Page.of(rows, request, ContactRepository::key);
        var recorders = people.namesOf(
                page.rows().stream().map(ContactEntry::recordedBy).collect(Collectors.toSet()));
        var summaries = page.rows().stream()
                .map(row -> row.summary(recorders.getOrDefault(row.recordedBy(), "")))
                .toList();
        return new Page<>(summaries, page.nextCursor());
    }
}
