package org.openleap.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
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

    List<SearchHit> organisations(String typed) {
        return register.search(typed).stream()
                .map(found -> new SearchHit(
                        found.name(),
                        reference.label(ReferenceList.ORGANISATION_TYPE, found.type()),
                        Href.to("/staff/organisation").with("id", found.alias()).toString()))
                .toList();
    }

    List<SearchHit> people(String typed) {
        return register.searchPeople(typed).stream().map(StakeholderHits::hit).toList();
    }

    private static SearchHit hit(PersonSummary person) {
        var where = person.roles().stream()
                .map(RoleSummary::organisationName)
                .distinct()
                .collect(Collectors.joining(", "));
        var stopped = person.mayBeContacted() ? "" : Texts.text("directory", "person.stopped") + " ";
        var href = Href.to("/staff/person").with("id", person.id()).toString();
        return new SearchHit(person.name(), stopped + where, href);
    }
}
