package org.openleap.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.stakeholder.OrganisationSummary;
import org.openleap.stakeholder.PersonSummary;
import org.openleap.stakeholder.RoleSummary;
import org.openleap.stakeholder.StakeholderRegister;
import org.openleap.web.portal.Href;
import org.openleap.web.support.Texts;

/** Organisations and people of the directory. */
@RequestScoped
public class StakeholderHits {
    @Inject
    StakeholderRegister register;

    @Inject
    ReferenceData reference;

    Optional<SearchGroup> organisations(String typed) {
        var hits = register.search(typed).stream().map(this::hit).toList();
        return RegisterHits.group("organisations", hits, FindText.count(hits.size(), false), "");
    }

    Optional<SearchGroup> people(String typed) {
        var hits =
                register.searchPeople(typed).stream().map(StakeholderHits::hit).toList();
        return RegisterHits.group("people", hits, FindText.count(hits.size(), false), "");
    }

    private SearchHit hit(OrganisationSummary found) {
        return SearchHit.named(
                found.name(),
                reference.label(ReferenceList.ORGANISATION_TYPE, found.type()),
                Href.to("/staff/organisation").with("id", found.alias()).toString());
    }

    private static SearchHit hit(PersonSummary person) {
        var where = person.roles().stream()
                .map(RoleSummary::organisationName)
                .distinct()
                .collect(Collectors.joining(", "));
        var stopped = person.mayBeContacted() ? "" : Texts.text("directory", "person.stopped") + " ";
        var href = Href.to("/staff/person").with("id", person.id()).toString();
        return SearchHit.named(person.name(), stopped + where, href);
    }
}
