package org.openleap.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.agreement.AgreementReference;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.search.Audience;
import org.openleap.search.SearchDocument;
import org.openleap.search.SearchFacet;
import org.openleap.search.SearchKind;
import org.openleap.search.SearchSource;

/** Lets agreements be found by their titles, parties and wording. */
@ApplicationScoped
public class AgreementsToFind implements SearchSource {
    private static final Audience READERS =
            Audience.of(Set.of(Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR));

    @Inject
    AgreementRepository agreements;

    @Override
    public SearchKind kind() {
        return SearchKind.AGREEMENT;
    }

    @Override
    public Set<String> touchedBy(Collection<String> subjects) {
        return subjects.stream().filter(AgreementReference::isOne).collect(Collectors.toSet());
    }

    @Override
    public List<SearchDocument> read(Collection<String> references) {
        return agreements.among(numbers(references), VisibilityScope.system()).stream()
                .map(AgreementsToFind::document)
                .toList();
    }

    @Override
    public Set<String> visible(Collection<String> references, VisibilityScope caller) {
        return agreements.among(numbers(references), caller).stream()
                .map(each -> each.reference().value())
                .collect(Collectors.toSet());
    }

    @Override
    public List<String> next(String after, int most) {
        long last = after.isEmpty() ? 0 : new AgreementReference(after).number();
        return agreements.numbers(last, most).stream()
                .map(number -> AgreementReference.of(number).value())
                .toList();
    }

    private static List<Long> numbers(Collection<String> references) {
        return references.stream()
                .map(each -> new AgreementReference(each).number())
                .toList();
    }

    private static SearchDocument document(Agreement agreement) {
        var summary = agreement.summary();
        var texts = new ArrayList<>(agreement.sections().values());
        summary.parties().forEach(party -> texts.add(party.name()));
        return SearchDocument.of(SearchKind.AGREEMENT, summary.reference().value(), summary.title(), texts)
                .listed(summary.draftedAt(), summary.id())
                .readBy(READERS)
                .filed(SearchFacet.STATE, summary.status().name());
    }
}
