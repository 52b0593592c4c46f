package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.search.Audience;
import org.openleap.search.SearchDocument;
import org.openleap.search.SearchKind;
import org.openleap.search.SearchSource;
import org.openleap.stakeholder.OrganisationAlias;

/** Lets organisations be found by their names, former names and codes. */
@ApplicationScoped
public class OrganisationsToFind implements SearchSource {
    private static final Audience READERS =
            Audience.of(Set.of(Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR, Roles.SERVICE_LEAD));

    @Inject
    OrganisationRepository organisations;

    @Override
    public SearchKind kind() {
        return SearchKind.ORGANISATION;
    }

    @Override
    public Set<String> touchedBy(Collection<String> subjects) {
        return subjects.stream().filter(OrganisationAlias::isOne).collect(Collectors.toSet());
    }

    @Override
    public List<SearchDocument> read(Collection<String> references) {
        return organisations.named(references, VisibilityScope.system()).stream()
                .map(OrganisationsToFind::document)
                .toList();
    }

    @Override
    public Set<String> visible(Collection<String> references, VisibilityScope caller) {
        return organisations.named(references, caller).stream()
                .map(each -> each.alias().value())
                .collect(Collectors.toSet());
    }

    @Override
    public List<String> next(String after, int most) {
        return organisations.aliases(after, most);
    }

    private static SearchDocument document(Organisation organisation) {
        var texts = new ArrayList<>(organisation.otherNames());
        texts.add(organisation.facts().odsCode());
        texts.add(organisation.facts().charityNumber());
        return SearchDocument.of(SearchKind.ORGANISATION, organisation.alias().value(), organisation.name(), texts)
                .readBy(READERS);
    }
}
